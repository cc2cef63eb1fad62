import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { memo } from '../base/memo.ts';
import { partBelow, visitParts } from './openapi-parts.ts';

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
  return project(schema, profile, false);
}

/** The member under which `annotatedForProfile` keeps the readings of a node, by keyword; `''` for all keywords. */
export const annotation = 'x-because';

/** As `schemaForProfile`, but every node still names its readings. */
export function annotatedForProfile(schema: Json, profile: SchemaProfile): Json {
  return project(schema, profile, true);
}

/** Whether profiles read a schema in different ways. */
export const hasLevels = memo((schema: JsonObject): boolean => {
  let found = false;
  visitParts(
    schema,
    (node) => {
      found ||= node['x-should'] !== undefined || node['x-strict'] !== undefined;
    },
    'schema',
  );
  return found;
});

function project(schema: Json, profile: SchemaProfile, annotated: boolean): Json {
  if (!isJsonObject(schema)) return schema;
  const merged: Record<string, Json> = { ...schema };
  for (const overlay of overlays[profile]) {
    const keywords = schema[overlay];
    if (isJsonObject(keywords)) Object.assign(merged, withoutReadings(keywords));
  }
  const inner = (value: Json): Json => project(value, profile, annotated);
  const result: Record<string, Json> = {};
  for (const [name, value] of Object.entries(merged)) {
    if (name.startsWith('x-')) continue;
    const below = partBelow('schema', name, merged);
    if (below === undefined) result[name] = value;
    else if (below.form === 'list')
      result[name === 'oneOf' && isChosen(merged) ? 'anyOf' : name] = isJsonArray(value)
        ? value.map(inner)
        : value;
    else if (below.form === 'one') result[name] = inner(value);
    else result[name] = isJsonObject(value) ? mapValues(value, inner) : value;
  }
  if (annotated) {
    const because = readingsByKeyword(schema);
    if (Object.keys(because).length > 0) result[annotation] = because;
  }
  return result;
}

/**
 * Whether a member of the value says which alternative it is. Most such alternatives only add members to one another, so that a value fits
 * several although the member names one.
 */
function isChosen({ discriminator, anyOf }: JsonObject): boolean {
  return isJsonObject(discriminator) && anyOf === undefined;
}

function mapValues(values: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

function readingsByKeyword(node: JsonObject): Record<string, readonly string[]> {
  const because: Record<string, readonly string[]> = {};
  const own = textsOf(node['x-readings']);
  if (own.length > 0) because[''] = own;
  for (const overlay of ['x-should', 'x-strict']) {
    const keywords = node[overlay];
    if (!isJsonObject(keywords)) continue;
    const readings = textsOf(keywords.readings);
    for (const keyword of Object.keys(withoutReadings(keywords))) {
      if (readings.length > 0) because[keyword] = [...new Set([...(because[keyword] ?? []), ...readings])];
    }
  }
  return because;
}

function textsOf(value: Json | undefined): readonly string[] {
  return isJsonArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}

function withoutReadings(keywords: JsonObject): JsonObject {
  const { readings: _readings, ...rest } = keywords;
  return rest;
}
