import { type JsonObject } from '../base/json.ts';
import { type Result } from '../base/result.ts';
/**
 * The document as OpenAPI 3.1, whose schemas are JSON Schema.
 *
 * @returns problem `specification-version` for what is no OpenAPI of version 3.
 */
export declare function inCurrentVersion(document: JsonObject, file: string): Result<JsonObject>;
