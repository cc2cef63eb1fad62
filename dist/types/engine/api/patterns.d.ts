import type { JsonObject } from '../base/json.ts';
import { type Result } from '../base/result.ts';
/** A pattern of a specification that can be looked for in any text in bounded time. */
interface Pattern {
    readonly source: string;
    test(text: string): boolean;
    /** The source as well: Ajv distinguishes patterns by it. */
    toString(): string;
}
/**
 * Compiles a pattern once. A specification may come from anybody, and the texts come from the target: a pattern such as
 * `(a+)+$` would never come to an end in JavaScript's own engine, which tries every way to read a text. So patterns are run by
 * RE2's algorithm, which takes time in proportion to the text. It has no look-around and no back-references, so these
 * are refused. The plainest patterns, which cannot take long, are left to the faster engine.
 *
 * @returns problem `specification-pattern` for what is no regular expression, or cannot be run in bounded time.
 */
export declare function compilePattern(source: string): Result<Pattern>;
/** Whether the pattern of a schema, if it has one, can be used. */
export declare function checkPattern({ pattern }: JsonObject, where: string): Result<unknown>;
/** The pattern, for one that was found to be good when its file was loaded. */
export declare function patternOf(source: string): Pattern;
export {};
