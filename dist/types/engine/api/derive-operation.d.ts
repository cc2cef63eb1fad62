import type { Json, JsonObject } from '../base/json.ts';
import { type Result } from '../base/result.ts';
import type { Operation } from './model.ts';
/** The GET operation of a path; undefined for a path that has none. */
export declare function deriveOperation(document: JsonObject, path: string, node: Json, file: string): Result<Operation | undefined>;
