import { type JsonObject } from '../base/json.ts';
/** A value that a parameter's schema says is bad. */
export interface BadValue {
    readonly value: string;
    /** Why it is bad, to complete the sentence "… is …". */
    readonly because: string;
}
/**
 * Bad values that the schema of a parameter gives by itself, one of each kind: by `enum`, `type`, `minimum`, `maximum`,
 * `format` and `pattern`.
 *
 * @param pageSize whether it is the size of a page: one of zero, and one too large, have checks of their own.
 */
export declare function badValuesOf(name: string, schema: JsonObject, pageSize: boolean): readonly BadValue[];
/** The words of a parameter's `enum`, or of that of its elements. */
export declare function wordsOf(schema: JsonObject): readonly string[];
