import { schemaBelow } from '../engine/api/composed.ts';
import { flatSchema } from '../engine/api/flat-schema.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject, readPointer } from '../engine/base/json.ts';
import { memo } from '../engine/base/memo.ts';
import { joinPointer } from '../engine/base/pointer.ts';
import { parseInstant } from '../engine/kinds/instant.ts';

/** The kinds of value that a draft can recognise, as the vocabulary calls them. */
export type ValueKind =
  | 'text'
  | 'word'
  | 'identifier'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'instant';

/** A value as it compares with others of its kind. */
export type Scalar = string | number | bigint | boolean;

/** An entry of the list, with the text by which it is known. */
export interface Entry {
  readonly id: string;
  readonly value: JsonObject;
}

/** A member of the entries that has single values, or lists of them. */
export interface Field {
  readonly pointer: string;
  readonly kind: ValueKind;
  readonly isArray: boolean;
}

/** Levels of objects within an entry that are looked into, and members that are looked at. */
const deepest = 3;
const mostFields = 200;

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** The members of entries that have values of one kind, in the order in which the entries show them. */
export function fieldsOf(
  entries: readonly JsonObject[],
  schema: Json | undefined,
  identity: string | undefined,
): readonly Field[] {
  const pointers = new Set<string>();
  for (const entry of entries) collect(entry, [], pointers);
  return [...pointers].slice(0, mostFields).flatMap((pointer) => {
    const shown = entries.flatMap((entry) => readPointer(entry, pointer) ?? []);
    const isArray = entries.some((entry) => isJsonArray(readPointer(entry, pointer)));
    const described = schemaBelow(schema, isArray ? `${pointer}/-` : pointer);
    const kind = kindOfValues(shown, described, pointer === identity);
    return kind === undefined ? [] : [{ pointer, kind, isArray }];
  });
}

function collect(value: JsonObject, way: readonly string[], found: Set<string>): void {
  for (const [name, member] of Object.entries(value)) {
    if (isJsonObject(member)) {
      if (way.length + 1 < deepest) collect(member, [...way, name], found);
    } else if (!isJsonArray(member) || member.every((one) => !isJsonArray(one) && !isJsonObject(one)))
      found.add(joinPointer([...way, name]));
  }
}

/** The kind of values by what they are, and by what the schema says of them; undefined where they are of several kinds, or none. */
export function kindOfValues(
  values: readonly Json[],
  schema: Json | undefined,
  isIdentity: boolean,
): ValueKind | undefined {
  const there = values.flat().filter((value) => value !== null);
  const { type = [], format, enum: words } = isJsonObject(schema) ? flatSchema(schema) : {};
  if (there.length === 0) return undefined;
  if (there.every((value) => typeof value === 'boolean')) return 'boolean';
  if (there.every((value) => typeof value === 'number'))
    return type.includes('number') || !there.every(Number.isInteger) ? 'number' : 'integer';
  if (!there.every((value) => typeof value === 'string')) return undefined;
  if (words !== undefined) return 'word';
  if (there.every((value) => dayForm.test(value))) return 'date';
  if (there.every((value) => parseInstant(value) !== undefined)) return 'instant';
  return isIdentity || format === 'uuid' ? 'identifier' : 'text';
}

/** A value of a member, or one that was asked for, as its kind understands it; undefined for null and for another kind. */
export function readScalar(kind: ValueKind, value: Json | undefined): Scalar | undefined {
  if (value === undefined || value === null || typeof value === 'object') return undefined;
  switch (kind) {
    case 'boolean':
      if (value === true || value === 'true') return true;
      return value === false || value === 'false' ? false : undefined;
    case 'integer':
    case 'number': {
      const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
      return typeof value === 'boolean' || Number.isNaN(number) ? undefined : number;
    }
    case 'instant':
      return typeof value === 'string' ? parseInstant(value) : undefined;
    case 'date':
      return typeof value === 'string' && dayForm.test(value) ? value : undefined;
    default:
      return typeof value === 'string' ? value : undefined;
  }
}

/** The values of a member in one entry: one, none, or those of its list; each is read once, however often it is asked for. */
export function scalarsIn({ value }: Pick<Entry, 'value'>, field: Field): readonly Scalar[] {
  return readScalars(value, field);
}

const readScalars = memo((value: JsonObject, { pointer, kind }: Field): readonly Scalar[] => {
  const shown = readPointer(value, pointer);
  return (isJsonArray(shown) ? shown : [shown]).flatMap((one) => readScalar(kind, one) ?? []);
});

/** The values of a member in one entry as it shows them. */
export function textsIn(value: JsonObject, { pointer }: Pick<Field, 'pointer'>): readonly string[] {
  const shown = readPointer(value, pointer);
  return (isJsonArray(shown) ? shown : [shown]).flatMap((one) =>
    one === undefined || one === null || typeof one === 'object' ? [] : [String(one)],
  );
}

/** Whether values of a kind lie on a line, so that one can be above another. */
export function isOrdered(kind: ValueKind): boolean {
  return kind === 'integer' || kind === 'number' || kind === 'date' || kind === 'instant';
}

/** Whether values of a kind are texts, of which a part may be asked for. */
export function isTextual(kind: ValueKind): boolean {
  return kind === 'text' || kind === 'word' || kind === 'identifier';
}

/** The texts by which the values of a member are asked for, as the entries show them: each once, in the order of the values. */
export function textsOf(entries: readonly Entry[], field: Field): readonly string[] {
  const known = new Map<Scalar, string>();
  for (const { value } of entries) {
    const shown = readPointer(value, field.pointer);
    for (const one of isJsonArray(shown) ? shown : [shown]) {
      const scalar = readScalar(field.kind, one);
      if (scalar !== undefined && !known.has(scalar)) known.set(scalar, String(one));
    }
  }
  return [...known]
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([, text]) => text);
}
