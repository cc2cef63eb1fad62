import { type JsonObject } from '../base/json.ts';
/**
 * A dereferenced schema as a tree. A schema that contains itself, which resolving its references turns into a loop of
 * objects, stands under `$defs` once and is referred to; everything else is copied.
 */
export declare function withoutCycles(schema: JsonObject): JsonObject;
