import { pathToFileURL } from 'node:url';
import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { isSchema, type Part, visitParts } from './openapi-parts.ts';

/** The schemas of a file that have an address or a name of their own. */
export interface NamedSchemas {
  /** The way to the schema that gives itself an address by `$id`, and that a place of the file refers to; undefined where there is none. */
  readonly byAddress: (reference: string, from: readonly string[]) => readonly string[] | undefined;
  /** The way to the innermost schema with an address around a place, where references without an address begin; empty for the file. */
  readonly around: (place: readonly string[]) => readonly string[];
  /**
   * The way to the schema that has a name by `$anchor` or `$dynamicAnchor`, looked for below the schema with an address that is around
   * it, and then in the whole file; as one file has no other schema of that name, a `$dynamicRef` leads there too. A name that several
   * schemas have leads nowhere.
   */
  readonly byName: (name: string, around: readonly string[]) => readonly string[] | undefined;
}

/**
 * @param content an OpenAPI object; of any other file it is not known what its parts are, and each may be a schema.
 * @param file its path: what an address that is not in full begins with.
 */
export function namedSchemas(content: Json, file: string): NamedSchemas {
  const places = new Map<string, readonly string[]>();
  /** Addresses by the pointers to their schemas. */
  const bases = new Map([['', pathToFileURL(file).href]]);
  const baseAround = (from: readonly string[]): readonly string[] => {
    let found: readonly string[] = [];
    if (bases.size === 1) return found;
    for (let length = 0; length <= from.length; length += 1) {
      const way = from.slice(0, length);
      if (bases.has(joinPointer(way))) found = way;
    }
    return found;
  };
  const addressOf = (reference: string, from: readonly string[]): string | undefined => {
    const base = bases.get(joinPointer(baseAround(from))) ?? '';
    return URL.canParse(reference, base) ? new URL(reference, base).href.replace(/#$/, '') : undefined;
  };
  const names = new Map<string, readonly string[] | undefined>();
  const named = (name: string, around: string, way: readonly string[]): void => {
    const key = JSON.stringify([name, around]);
    names.set(key, names.has(key) ? undefined : way);
  };
  const nodes = new Set<JsonObject>();
  visitSchemas(content, (node, way) => {
    const address = typeof node.$id === 'string' ? addressOf(node.$id, way) : undefined;
    if (address !== undefined) {
      bases.set(joinPointer(way), address);
      places.set(address, way);
    }
    if (nodes.has(node)) return;
    nodes.add(node);
    const own = [node.$anchor, node.$dynamicAnchor].filter((name) => typeof name === 'string');
    for (const name of new Set(own))
      for (const around of new Set(['', joinPointer(baseAround(way))])) named(name, around, way);
  });
  return {
    byAddress: (reference, from) =>
      places.size === 0 ? undefined : places.get(addressOf(reference, from) ?? ''),
    around: baseAround,
    byName: (name, around) =>
      names.get(JSON.stringify([name, joinPointer(around)])) ?? names.get(JSON.stringify([name, ''])),
  };
}

function visitSchemas(content: Json, look: (node: JsonObject, way: readonly string[]) => void): void {
  const ofSchemas = (node: JsonObject, part: Part, way: readonly string[]): void => {
    if (isSchema(part)) look(node, way);
  };
  if (isJsonObject(content) && content.openapi !== undefined) visitParts(content, ofSchemas);
  else visitAll(content, [], ofSchemas);
}

/** Goes through a file whose parts are not known: one schema, or schemas by their names at any depth. */
function visitAll(
  content: Json,
  way: readonly string[],
  look: (node: JsonObject, part: Part, way: readonly string[]) => void,
): void {
  visitParts(content, (node, part, inner) => look(node, part, [...way, ...inner]), 'schema');
  if (!isJsonObject(content)) return;
  for (const [name, member] of Object.entries(content))
    if (isJsonObject(member)) visitAll(member, [...way, name], look);
}
