import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { memo } from '../base/memo.ts';

/** What a schema says of a value by itself, whatever it is composed of; what cannot be said in one piece is left out. */
export interface FlatSchema extends JsonObject {
  readonly type?: readonly Json[];
  readonly enum?: readonly Json[];
}

/**
 * A schema of one value read through `allOf`, `anyOf` and `oneOf`: what all parts ask for, and of alternatives what each of them
 * admits. An alternative that is only null does not count, because no text in an address is null. A schema that leads to itself
 * says nothing more there.
 */
export const flatSchema = memo((schema: JsonObject): FlatSchema => flatten(schema, false, new Map()));

/** The same of one of the values where there can be several: of the elements of an array. */
export const elementSchema = memo((schema: JsonObject): FlatSchema => flatten(schema, true, new Map()));

function flatten(
  schema: Json | undefined,
  ofElements: boolean,
  known: Map<JsonObject, FlatSchema>,
): FlatSchema {
  if (!isJsonObject(schema)) return {};
  const before = known.get(schema);
  if (before !== undefined) return before;
  known.set(schema, {});
  const inner = (part: Json | undefined): FlatSchema => flatten(part, ofElements, known);
  const required = isJsonArray(schema.allOf) ? schema.allOf.map(inner) : [];
  const alternatives = [schema.anyOf, schema.oneOf].flatMap((list) =>
    isJsonArray(list) && list.length > 0 ? [union(list.map(inner))] : [],
  );
  const flat =
    ofElements && isJsonObject(schema.items)
      ? inner(schema.items)
      : [...required, ...alternatives].reduce(intersection, own(schema));
  known.set(schema, flat);
  return flat;
}

/** Keywords that count as they stand in the part that has them. */
const plain = ['format', 'pattern', 'multipleOf', 'items', 'default', 'example', 'examples'] as const;
const least = ['minimum', 'exclusiveMinimum', 'minLength'] as const;
const most = ['maximum', 'exclusiveMaximum', 'maxLength'] as const;

function own(schema: JsonObject): FlatSchema {
  const members: Record<string, Json> = {};
  for (const keyword of [...plain, ...least, ...most]) {
    const value = schema[keyword];
    if (value !== undefined) members[keyword] = value;
  }
  const words = schema.const === undefined ? schema.enum : [schema.const];
  return {
    ...members,
    ...(schema.type === undefined ? {} : { type: [schema.type].flat() }),
    ...(isJsonArray(words) ? { enum: words } : {}),
  };
}

/** What two schemas say together. */
function intersection(left: FlatSchema, right: FlatSchema): FlatSchema {
  const type = shared(
    left.type,
    right.type,
    (one, types) => types.includes(one) || (one === 'integer' && types.includes('number')),
  );
  const texts = new Set((right.enum ?? []).map((word) => JSON.stringify(word)));
  const words = shared(left.enum, right.enum, (word) => texts.has(JSON.stringify(word)));
  return {
    ...right,
    ...left,
    ...bounds(left, right, least, (values) => Math.max(...values)),
    ...bounds(left, right, most, (values) => Math.min(...values)),
    ...(type === undefined ? {} : { type }),
    ...(words === undefined ? {} : { enum: words }),
  };
}

function shared(
  left: readonly Json[] | undefined,
  right: readonly Json[] | undefined,
  isIn: (one: Json, right: readonly Json[]) => boolean,
): readonly Json[] | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  const kept = left.filter((one) => isIn(one, right));
  return kept.length > 0 ? kept : right.filter((one) => isIn(one, left));
}

/** The stricter or the looser of two bounds, of each keyword that either has. */
function bounds(
  left: FlatSchema,
  right: FlatSchema,
  keywords: readonly string[],
  choose: (values: readonly number[]) => number,
): JsonObject {
  const found: Record<string, Json> = {};
  for (const keyword of keywords) {
    const values = [left[keyword], right[keyword]].filter((value) => typeof value === 'number');
    if (values.length > 0) found[keyword] = choose(values);
  }
  return found;
}

/** What each of several alternatives admits. */
function union(all: readonly FlatSchema[]): FlatSchema {
  const some = all.filter((one) => !isOnlyNull(one));
  const [first = all[0] ?? {}, ...others] = some;
  return others.reduce(either, first);
}

function isOnlyNull({ type, enum: words }: FlatSchema): boolean {
  return (type ?? words ?? [undefined]).every((one) => one === null || one === 'null');
}

function either(left: FlatSchema, right: FlatSchema): FlatSchema {
  const inBoth = (keyword: string): boolean => left[keyword] !== undefined && right[keyword] !== undefined;
  const kept: Record<string, Json> = {};
  for (const keyword of plain) {
    const value = left[keyword];
    if (value !== undefined && value === right[keyword]) kept[keyword] = value;
  }
  return {
    ...kept,
    ...bounds(left, right, least.filter(inBoth), (values) => Math.min(...values)),
    ...bounds(left, right, most.filter(inBoth), (values) => Math.max(...values)),
    ...(left.type && right.type ? { type: [...new Set([...left.type, ...right.type])] } : {}),
    ...(left.enum && right.enum ? { enum: [...new Set([...left.enum, ...right.enum])] } : {}),
  };
}
