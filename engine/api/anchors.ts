import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
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
  const look = (node: JsonObject, part: Part, way: readonly string[]): void => {
    if (!isSchema(part) || nodes.has(node)) return;
    nodes.add(node);
    const names = [node.$anchor, node.$dynamicAnchor].filter((name) => typeof name === 'string');
    for (const name of new Set(names)) {
      if (found.has(name)) twice.add(name);
      found.set(name, way);
    }
  };
  if (isJsonObject(content) && content.openapi !== undefined) visitParts(content, look);
  else visitAll(content, [], look);
  for (const name of twice) found.delete(name);
  return found;
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
