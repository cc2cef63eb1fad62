import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../../engine/base/json.ts';
import { arrayAt, objectAt } from './places.ts';

/** The types that a schema lets a value have; it is an object where the schema says nothing. */
export function typesIn(schema: JsonObject): readonly Json[] {
  return isJsonArray(schema.type) ? schema.type : [schema.type ?? 'object'];
}

/** A value with every member that its schema requires. */
export function completed(schema: JsonObject, value: Json | undefined): Json {
  if (value === undefined) return emptyValue(schema);
  if (!isJsonObject(value)) return value;
  const required = arrayAt(schema, '/required').map(String);
  return Object.fromEntries(
    [...new Set([...Object.keys(value), ...required])].map((name) => [
      name,
      completed(objectAt(schema, `/properties/${name}`), value[name]),
    ]),
  );
}

function emptyValue(schema: JsonObject): Json {
  if (schema.const !== undefined) return schema.const;
  const types = typesIn(schema);
  if (types.includes('null')) return null;
  if (types.includes('array')) return [];
  if (types.includes('integer') || types.includes('number')) return 0;
  if (types.includes('boolean')) return false;
  return types.includes('string') ? '' : completed(schema, {});
}
