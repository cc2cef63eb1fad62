import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';

/** A member that is an object, or an empty object in its place. */
export function objectAt(parent: JsonObject, member: string): JsonObject {
  const value = parent[member];
  return isJsonObject(value) ? value : {};
}

/** A member that is an array, or an empty array in its place. */
export function arrayAt(parent: JsonObject, member: string): readonly Json[] {
  const value = parent[member];
  return isJsonArray(value) ? value : [];
}
