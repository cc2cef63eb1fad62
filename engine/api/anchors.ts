import { pathToFileURL } from 'node:url';
import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { isSchema, type Part, visitParts } from './openapi-parts.ts';

/**
 * The ways to the schemas of a file that have a name, by `$anchor` or `$dynamicAnchor`; as one file has no other schema of that name, a
 * `$dynamicRef` leads there too. A name that several schemas have leads nowhere.
 *
 * @param content an OpenAPI object; of any other file it is not known what its parts are, and each may be a schema.
 */
export function placesByName(content: Json): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const twice = new Set<string>();
  const nodes = new Set<JsonObject>();
  visitSchemas(content, (node, way) => {
    if (nodes.has(node)) return;
    nodes.add(node);
    const names = [node.$anchor, node.$dynamicAnchor].filter((name) => typeof name === 'string');
    for (const name of new Set(names)) {
      if (found.has(name)) twice.add(name);
      found.set(name, way);
    }
  });
  for (const name of twice) found.delete(name);
  return found;
}

/** The schemas of a file that give themselves an address by `$id`. */
export interface Identified {
  /** The ways to them, by the address in full. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** The address in full of what a place of the file refers to; undefined for what is none. */
  readonly addressOf: (reference: string, from: readonly string[]) => string | undefined;
}

/**
 * @param content as of `placesByName`.
 * @param file its path: what an address that is not in full begins with.
 */
export function placesById(content: Json, file: string): Identified {
  const places = new Map<string, readonly string[]>();
  /** Addresses by the pointers to their schemas. */
  const bases = new Map([['', pathToFileURL(file).href]]);
  const addressOf = (reference: string, from: readonly string[]): string | undefined => {
    let base = '';
    for (let length = 0; length <= from.length; length += 1)
      base = bases.get(joinPointer(from.slice(0, length))) ?? base;
    return URL.canParse(reference, base) ? new URL(reference, base).href.replace(/#$/, '') : undefined;
  };
  visitSchemas(content, (node, way) => {
    const address = typeof node.$id === 'string' ? addressOf(node.$id, way) : undefined;
    if (address === undefined) return;
    bases.set(joinPointer(way), address);
    places.set(address, way);
  });
  return { places, addressOf };
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
