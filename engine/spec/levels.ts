import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../json.ts';

/**
 * Which reading of a body's schema: `standard`; `should`, which adds what only a SHOULD asks for; `strict`, which adds
 * the strict reading of each ambiguity to both.
 */
export type SchemaProfile = 'standard' | 'should' | 'strict';

const overlays: Readonly<Record<SchemaProfile, readonly string[]>> = {
  standard: [],
  should: ['x-should'],
  strict: ['x-should', 'x-strict'],
};

/**
 * A schema as one profile reads it: the keywords of each overlay that counts replace those beside it, and every `x-`
 * member is gone from the result. What differs by level is data in one schema, never a second copy.
 */
export function schemaForProfile(schema: Json, profile: SchemaProfile): Json {
  if (isJsonArray(schema)) return schema.map((element) => schemaForProfile(element, profile));
  if (!isJsonObject(schema)) return schema;
  const merged: Record<string, Json> = { ...schema };
  for (const overlay of overlays[profile]) {
    const keywords = schema[overlay];
    if (isJsonObject(keywords)) Object.assign(merged, withoutReadings(keywords));
  }
  const result: Record<string, Json> = {};
  for (const [name, value] of Object.entries(merged)) {
    if (name.startsWith('x-')) continue;
    result[name] = mapsOfSchemas.has(name)
      ? schemasForProfile(value, profile)
      : schemaForProfile(value, profile);
  }
  return result;
}

/** Keywords whose members are names of the data and not keywords, so that `x-` means nothing there. */
const mapsOfSchemas = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);

function schemasForProfile(schemas: Json, profile: SchemaProfile): Json {
  if (!isJsonObject(schemas)) return schemas;
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, schemaForProfile(schema, profile)]),
  );
}

/**
 * The readings that a schema node names: `x-readings` for the node itself, `readings` for the keywords of an overlay.
 *
 * @param keyword leaves out the overlays that do not set this keyword.
 */
export function readingsOf(node: Json | undefined, keyword?: string): readonly string[] {
  if (!isJsonObject(node)) return [];
  const ofOverlays = ['x-should', 'x-strict'].flatMap((overlay) => {
    const keywords = node[overlay];
    if (!isJsonObject(keywords) || (keyword !== undefined && keywords[keyword] === undefined)) return [];
    return textsOf(keywords.readings);
  });
  return [...new Set([...textsOf(node['x-readings']), ...ofOverlays])];
}

function textsOf(value: Json | undefined): readonly string[] {
  return isJsonArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}

function withoutReadings(keywords: JsonObject): JsonObject {
  const { readings: _readings, ...rest } = keywords;
  return rest;
}
