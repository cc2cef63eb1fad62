import { type JsonObject } from '../base/json.ts';
import { type Result } from '../base/result.ts';
/**
 * Looks for `x-` members that are misspelt or stand where they mean nothing. Extensions of others, which resemble none of the
 * vocabulary, are left alone.
 *
 * @returns problem `specification-vocabulary` with the place of each.
 */
export declare function checkVocabulary(document: JsonObject, file: string): Result<undefined>;
