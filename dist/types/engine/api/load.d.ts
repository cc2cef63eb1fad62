import type { JsonObject } from '../base/json.ts';
import { type Result } from '../base/result.ts';
import type { Api } from './model.ts';
/** Ids of the APIs whose specifications come with the suite, in alphabetical order. */
export declare function knownApis(): readonly string[];
/**
 * Loads one API's specification.
 *
 * @param nameOrPath an id of `knownApis`, or the path of an OpenAPI file (YAML or JSON) of the user's own.
 * @returns the derived API, or a problem with code `unknown-api`, `specification-unreadable`,
 *   `specification-version`, `specification-malformed`, `specification-parameter`, `specification-vocabulary`, `specification-reference`,
 *   `specification-schema`, `specification-pattern`, `specification-security`, `specification-catalogue` or
 *   `specification-incomplete`.
 */
export declare function loadApi(nameOrPath: string): Promise<Result<Api>>;
/** The API that a dereferenced OpenAPI object describes; `file` is for messages and to name an API without an id. */
export declare function deriveApi(document: JsonObject, file: string): Result<Api>;
