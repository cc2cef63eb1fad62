import { type JsonObject } from '../base/json.ts';
import { type Result } from '../base/result.ts';
import type { XmlName } from './xml.ts';
/** What a part of a body is and how it stands in XML, as the specification's schema and its `xml` keywords say. */
export type Shape = ScalarShape | ObjectShape | NamedShape | ListShape | MapShape;
export interface ScalarShape {
    readonly kind: 'scalar';
    readonly type: 'text' | 'number' | 'boolean' | 'instant';
    readonly null: NullRule | undefined;
}
/** The text that stands for null, and what stands for it at level standard besides. */
export interface NullRule {
    readonly text: string;
    readonly tolerated: readonly ('empty' | 'nil' | 'absent')[];
    readonly readings: readonly string[];
}
export interface ObjectShape {
    readonly kind: 'object';
    /** The element that the object is, where it does not get its name from the member that holds it. */
    readonly element: XmlName | undefined;
    readonly members: readonly MemberShape[];
}
export interface MemberShape {
    readonly name: string;
    readonly shape: Shape;
    /** Where it stands in the element of its object; a list's elements stand there themselves unless it is wrapped. */
    readonly place: XmlName & {
        readonly kind: 'attribute' | 'element';
    };
}
/** An object of one member, after which the element is named. */
export interface NamedShape {
    readonly kind: 'named';
    readonly namespace: string;
    readonly inside: Shape;
}
/** A list is compared as a set, since only the order of the collection itself means anything. */
export interface ListShape {
    readonly kind: 'list';
    readonly wrapped: boolean;
    readonly element: XmlName;
    readonly items: Shape;
}
/** Each entry is an element with its name in an attribute and its value as text. */
export interface MapShape {
    readonly kind: 'map';
    readonly element: XmlName;
    readonly key: string;
    readonly value: ScalarShape;
}
/**
 * The shape of a body.
 *
 * @param schema a dereferenced body schema, as `DocumentedContent.schema` holds it.
 * @param instants pointers from the body to times, `-` for any element of an array.
 */
export declare function shapeOf(schema: JsonObject, instants: readonly string[]): Result<Shape>;
