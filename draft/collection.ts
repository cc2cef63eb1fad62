import { schemaBelow } from '../engine/api/composed.ts';
import { flatSchema } from '../engine/api/flat-schema.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject, readPointer } from '../engine/base/json.ts';
import { joinPointer, splitPointer } from '../engine/base/pointer.ts';
import { identityMembers, listMembers } from './conventions/entry-names.ts';
import { plainName, rankIn } from './conventions/names.ts';

/** Levels of a body in which the entries are looked for. */
const deepest = 3;

/** Where the entries may be in a body. */
export interface Found {
  readonly pointer: string;
  /** How many other places there are that could hold the entries. */
  readonly others: number;
}

/**
 * Where the entries of a list are in a body: the body itself, or the list of objects in it that lies nearest and has the most usual name.
 *
 * @param schema of the body, which shows where a list is that has no entries now.
 */
export function findItems(body: Json, schema: Json | undefined): Found | undefined {
  const lists = [...listsIn(body, schema, [])].sort(
    (left, right) => depthOf(left) - depthOf(right) || rankOf(left) - rankOf(right),
  );
  const [first] = lists;
  if (first === undefined) return undefined;
  return { pointer: first, others: lists.length - 1 };
}

function listsIn(value: Json, schema: Json | undefined, way: readonly string[]): readonly string[] {
  const pointer = joinPointer(way);
  if (isJsonArray(value)) {
    const isOfObjects = value.length > 0 ? value.every(isJsonObject) : describesObjects(schema, pointer);
    return isOfObjects && !isOfLinks(value) ? [pointer] : [];
  }
  if (!isJsonObject(value) || way.length >= deepest) return [];
  return Object.entries(value).flatMap(([name, member]) => listsIn(member, schema, [...way, name]));
}

/** Whether a list is one of links to other pages, and not of entries. */
function isOfLinks(value: readonly Json[]): boolean {
  return (
    value.length > 0 &&
    value.every(
      (one) => isJsonObject(one) && ('rel' in one || 'relation' in one) && Object.keys(one).length <= 4,
    )
  );
}

function describesObjects(schema: Json | undefined, pointer: string): boolean {
  const element = schemaBelow(schema, `${pointer}/-`);
  if (!isJsonObject(element)) return false;
  const { type = [] } = flatSchema(element);
  return type.includes('object') || element.properties !== undefined;
}

function depthOf(pointer: string): number {
  return splitPointer(pointer).length;
}

function rankOf(pointer: string): number {
  return rankIn(listMembers, splitPointer(pointer).at(-1) ?? '') ?? listMembers.length;
}

/**
 * Members that could identify an entry, the likeliest first: each entry has one, a text or a whole number, and no two have the same.
 *
 * @param parameter name of the path parameter by which one entry is read, where there is one.
 */
export function findIdentities(
  entries: readonly JsonObject[],
  parameter: string | undefined,
): readonly string[] {
  const [first] = entries;
  if (first === undefined) return [];
  const wanted = plainName(parameter ?? '');
  const rank = (pointer: string): number => {
    const [name = '', ...further] = splitPointer(pointer).toReversed();
    const usual =
      rankIn(identityMembers, name) ?? (wanted !== '' && plainName(name) === wanted ? 0 : undefined);
    const ends = /(?:^|_|[a-z])(?:id|Id|ID)$/.test(name) ? 0.5 : 0;
    return (usual ?? identityMembers.length + 1 - ends) + further.length * 20;
  };
  return pointersOf(first, [])
    .filter((pointer) => identifies(entries, pointer))
    .sort((left, right) => rank(left) - rank(right));
}

function pointersOf(value: JsonObject, way: readonly string[]): readonly string[] {
  return Object.entries(value).flatMap(([name, member]) => {
    if (isJsonObject(member)) return way.length < 1 ? pointersOf(member, [...way, name]) : [];
    return [joinPointer([...way, name])];
  });
}

/** Whether each entry has a text or a whole number there, and no two the same. */
export function identifies(entries: readonly JsonObject[], pointer: string): boolean {
  const values = entries.map((entry) => readPointer(entry, pointer));
  const fit = values.every((value) => (typeof value === 'string' && value !== '') || Number.isInteger(value));
  return fit && new Set(values).size === values.length;
}
