import { type JsonObject } from '../base/json.ts';
import { type Result } from '../base/result.ts';
import type { DocumentedResponse, RangedResponse } from './model.ts';
/** What an operation answers: by status, and by range or for all others. */
export interface Responses {
    readonly responses: readonly DocumentedResponse[];
    readonly ranges: readonly RangedResponse[];
}
/**
 * The responses of an operation, with what the vocabulary says of each.
 *
 * @param file the specification's own file, from which other files are named.
 */
export declare function deriveResponses(entries: JsonObject | undefined, where: string, file: string): Result<Responses>;
