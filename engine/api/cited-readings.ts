import { isJsonArray, isJsonObject, type Json } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { visitParts } from './openapi-parts.ts';

/** A reading that a specification names, and where, as a JSON pointer. */
interface Citation {
  readonly place: string;
  readonly reading: string;
}

/** Every reading that the vocabulary of a specification names, wherever it stands; a document may contain itself. */
export function citedReadings(document: Json): readonly Citation[] {
  const found: Citation[] = [];
  visitParts(document, (node, part, way) => {
    if (part === 'member') return;
    for (const [name, value] of Object.entries(node))
      if (name.startsWith('x-')) found.push(...within(value, joinPointer([...way, name]), name));
  });
  return found;
}

/** What an object or an array holds, each with its place and its name. */
function inner(node: Json, place: string): readonly (readonly [value: Json, place: string, name: string])[] {
  if (!isJsonArray(node) && !isJsonObject(node)) return [];
  return Object.entries(node).map(([name, value]) => [value, `${place}${joinPointer([name])}`, name]);
}

/** The readings named within one member of the vocabulary. */
function within(value: Json, place: string, name: string): readonly Citation[] {
  if (name === 'x-readings') return textsIn(value, place);
  if (name === 'x-tolerated' && typeof value === 'string') return textsIn(value, place);
  if (name === 'x-conformance') return byCheck(value, place);
  return inside(value, place);
}

/** What stands there by check. */
function byCheck(value: Json, place: string): readonly Citation[] {
  const readings = isJsonObject(value) ? value.readings : undefined;
  return inner(readings ?? {}, `${place}/readings`).flatMap(([ids, at]) => textsIn(ids, at));
}

/** @param open what stands around it, which it may contain by a reference. */
function inside(value: Json, place: string, open: readonly Json[] = []): readonly Citation[] {
  if (open.includes(value)) return [];
  const around = [...open, value];
  return inner(value, place).flatMap(([member, at, name]) => {
    if (isJsonArray(value)) return inside(member, at, around);
    if (name === 'readings' || name === 'reading') return textsIn(member, at);
    return /^(?:default|enum|const|value|examples?)$/.test(name) ? [] : inside(member, at, around);
  });
}

function textsIn(value: Json, place: string): readonly Citation[] {
  if (typeof value === 'string') return [{ place, reading: value }];
  return inner(value, place).flatMap(([reading, at]) =>
    isJsonArray(value) && typeof reading === 'string' ? [{ place: at, reading }] : [],
  );
}
