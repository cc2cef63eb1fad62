import type { Shape } from './shape.ts';
import { type XmlName, type XmlNode } from './xml.ts';
/** What stands in another namespace than the specification has it in, and is not there in the right one. */
export interface Misplaced {
    readonly kind: 'element' | 'attribute';
    readonly expected: XmlName;
    readonly found: XmlName;
    /** Name of the element that it stands in. */
    readonly inside: string;
}
/**
 * The names of a document that are right but for their namespace. An extension may use any name in a namespace of its
 * own, so a name is misplaced only where the specification's own is missing.
 */
export declare function misplacedNames(root: XmlNode, shape: Shape): readonly Misplaced[];
