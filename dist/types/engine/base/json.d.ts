/** JSON as a target sends it: nothing about its shape is assumed. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
    readonly [member: string]: Json;
}
export declare function isJsonObject(value: unknown): value is JsonObject;
export declare function isJsonArray(value: unknown): value is readonly Json[];
/**
 * What a JSON pointer (RFC 6901) leads to, or undefined where it leads nowhere. Inherited members such as
 * `constructor` are never reached.
 */
export declare function readPointer(value: Json | undefined, pointer: string): Json | undefined;
/**
 * A text that is the same for two values exactly when they are the same data: members are ordered by name, and
 * arrays by their elements' own text, because none of the documents gives an order to what stands inside an item.
 */
export declare function canonicalText(value: Json | undefined): string;
