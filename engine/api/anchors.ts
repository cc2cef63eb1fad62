import { isJsonArray, isJsonObject, type Json } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { type Role, roleOf } from './roles.ts';

/**
 * A file whose references by a name, such as `#colour`, lead by a path to the schema that has the name as its `$anchor` or
 * `$dynamicAnchor`; as one file has no other schema of that name, a `$dynamicRef` is such a reference. What no schema of the file is
 * called, or several, is left as it is.
 */
export function withAnchors(document: Json): Json {
  const places = placesByName(document);
  return replaced(document, places, 'keywords');
}

function placesByName(document: Json): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  const visit = (node: Json, way: readonly string[], role: Role): void => {
    if (role === 'data' || (!isJsonArray(node) && !isJsonObject(node))) return;
    if (isJsonObject(node) && role === 'keywords') {
      const names = [node.$anchor, node.$dynamicAnchor].filter((name) => typeof name === 'string');
      for (const name of new Set(names)) {
        if (found.has(name)) twice.add(name);
        found.set(name, joinPointer(way));
      }
    }
    for (const [name, member] of Object.entries(node))
      visit(member, [...way, name], roleOf(name, member, role));
  };
  visit(document, [], 'keywords');
  for (const name of twice) found.delete(name);
  return found;
}

function replaced(node: Json, places: ReadonlyMap<string, string>, role: Role): Json {
  if (role === 'data') return node;
  if (isJsonArray(node)) return node.map((element) => replaced(element, places, 'keywords'));
  if (!isJsonObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, member]): [string, Json] => {
      const isReference = role === 'keywords' && (name === '$ref' || name === '$dynamicRef');
      if (!isReference || typeof member !== 'string' || !member.startsWith('#'))
        return [name, replaced(member, places, roleOf(name, member, role))];
      const place = places.get(member.slice(1));
      if (place !== undefined) return ['$ref', `#${encoded(place)}`];
      return [member.startsWith('#/') ? '$ref' : name, member];
    }),
  );
}

/** A pointer as the fragment of an address. */
function encoded(pointer: string): string {
  return pointer.split('/').map(encodeURIComponent).join('/');
}
