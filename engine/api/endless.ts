import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { certain, composedOf, membersNamed } from './composed.ts';
import { partsInCycles } from './cycles.ts';
import { isSchema, visitParts } from './openapi-parts.ts';

/** A schema whose every value contains another of the same kind, and so on without an end. */
export interface Endless {
  readonly schema: JsonObject;
  /** The member that is required and leads back, or undefined where the elements of an array do. */
  readonly member: string | undefined;
}

/**
 * The schemas within a schema that no finite value fits, because what they require leads back to them. What is left open counts as
 * finite: a member that may be left out or be null, an array that may be empty, and an alternative that ends.
 */
export function endlessIn(whole: JsonObject): readonly Endless[] {
  const looping = partsInCycles(whole, 'schema');
  if (looping.size === 0) return [];
  const schemas: JsonObject[] = [];
  visitParts(
    whole,
    (node, part) => {
      if (isSchema(part) && looping.has(node)) schemas.push(node);
    },
    'schema',
  );
  // Those that lead nowhere back are finite, and of the others each whose needs are.
  const open = new Set(schemas);
  const hasEnd = (schema: Json | undefined): boolean => !isJsonObject(schema) || !open.has(schema);
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const schema of schemas.toReversed())
      if (open.has(schema) && ends(schema, hasEnd)) open.delete(schema);
  }
  return [...open].map((schema) => ({ schema, member: memberLeadingBack(schema, hasEnd) }));
}

type HasEnd = (schema: Json | undefined) => boolean;

/** Whether a schema has a finite value, if those that are known to be finite have. */
function ends(schema: JsonObject, hasEnd: HasEnd): boolean {
  if (schema.const !== undefined || schema.enum !== undefined) return true;
  const inAll = isJsonArray(schema.allOf) ? schema.allOf : [];
  return (
    inAll.every(hasEnd) &&
    [schema.anyOf, schema.oneOf].every(
      (list) => !isJsonArray(list) || list.length === 0 || list.some(hasEnd),
    ) &&
    memberLeadingBack(schema, hasEnd) === undefined &&
    !hasElementsLeadingBack(schema, hasEnd)
  );
}

/** The first required member of what is certainly an object that has no finite value. */
function memberLeadingBack(schema: JsonObject, hasEnd: HasEnd): string | undefined {
  const parts = composedOf(schema, certain);
  if (!isOnly('object', parts)) return undefined;
  const required = parts.flatMap(({ required: names }) => (isJsonArray(names) ? names : []));
  return required.find(
    (name): name is string => typeof name === 'string' && !membersNamed(parts, name).every(hasEnd),
  );
}

function hasElementsLeadingBack(schema: JsonObject, hasEnd: HasEnd): boolean {
  const parts = composedOf(schema, certain);
  return (
    isOnly('array', parts) &&
    parts.some(({ minItems }) => typeof minItems === 'number' && minItems > 0) &&
    !parts.every(({ items }) => hasEnd(items))
  );
}

/** Whether parts of a schema leave one type alone. */
function isOnly(type: string, parts: readonly JsonObject[]): boolean {
  return parts.some(
    ({ type: types }) => types === type || (isJsonArray(types) && types.length === 1 && types[0] === type),
  );
}
