import type { JsonObject } from '../base/json.ts';
import { type Result } from '../base/result.ts';
import type { Reading, Requirement } from './catalogue.ts';
import type { Conformance } from './vocabulary/conformance.ts';
/** What an API's own file names beside itself. */
interface RequirementFiles {
    readonly requirements: readonly Requirement[];
    readonly readings: ReadonlyMap<string, Reading>;
}
/**
 * The requirements and readings that an API's own file names, from the files beside it, and then what HTTP requires of every
 * API.
 *
 * @param own path of the API's own file.
 * @param document what it holds.
 * @returns problem `specification-catalogue`, which says the file, the place in it, and what is wrong there.
 */
export declare function readRequirementFiles(entry: Conformance, own: string, document: JsonObject): Result<RequirementFiles>;
export {};
