import type { Aspect } from '../../engine/base/aspect.ts';
import type { XmlProblem } from '../../engine/codec/grammar.ts';
import type { Shape } from '../../engine/codec/shape.ts';
import { type XmlNode } from '../../engine/codec/xml.ts';
/** The aspect of a body as a whole: that it is the document that it should be. */
export declare const wholeBody: Aspect;
/** The aspects of the structure of a body, which only XML has: what may stand where. */
export declare function structureOf(shape: Shape): readonly Aspect[];
/**
 * What a problem that the XML Schema finds is about.
 *
 * @param required the members that every entry must have, as claims name them.
 */
export declare function aspectsOfXmlProblem({ message, at }: XmlProblem, root: XmlNode | undefined, shape: Shape, required: ReadonlySet<string>): readonly Aspect[];
