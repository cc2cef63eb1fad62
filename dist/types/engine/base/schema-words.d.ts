import type { ErrorObject } from 'ajv';
/**
 * What an error says, in words that follow on the place where it is. Where the schema node has a `title`, a noun
 * phrase such as `a UUID`, the sentence uses it: a reader sees what was asked for and not a regular expression.
 */
export declare function wordsFor(error: ErrorObject): string;
