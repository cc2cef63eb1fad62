import { type Json } from '../base/json.ts';
/** A place that a schema describes the surroundings of, and not itself. */
interface Undescribed {
    /** The pointer as far as the schema knows it, and the first name that it does not. */
    readonly pointer: string;
    /** Pointers to the members that it has there. */
    readonly known: readonly string[];
}
/**
 * Whether a schema has no such place. One that lists no members there, or that says by `additionalProperties` or
 * `patternProperties` that there are others, may have it.
 *
 * @param pointer from the value that the schema describes.
 */
export declare function undescribed(schema: Json | undefined, pointer: string): Undescribed | undefined;
export {};
