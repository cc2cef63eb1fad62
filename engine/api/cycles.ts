import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';

/**
 * A dereferenced schema as a tree. A schema that contains itself, which resolving its references turns into a loop of
 * objects, stands under `$defs` once and is referred to; everything else is copied.
 */
export function withoutCycles(schema: JsonObject): JsonObject {
  const names = new Map<JsonObject, string>();
  const definitions: Record<string, Json> = {};
  const copies = new Map<JsonObject, Json>();
  const open = new Set<JsonObject>();

  const reference = (node: JsonObject): Json => {
    const name = names.get(node) ?? `loop-${names.size + 1}`;
    names.set(node, name);
    return { $ref: `#/$defs/${name}` };
  };

  const copy = (node: Json): Json => {
    if (isJsonArray(node)) return node.map(copy);
    if (!isJsonObject(node)) return node;
    const known = copies.get(node);
    if (known !== undefined) return known;
    if (open.has(node)) return reference(node);
    open.add(node);
    const members = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, copy(value)]));
    open.delete(node);
    const name = names.get(node);
    if (name !== undefined) definitions[name] = members;
    const result = name === undefined ? members : reference(node);
    copies.set(node, result);
    return result;
  };

  const root = copy(schema);
  if (!isJsonObject(root)) return {};
  return names.size === 0
    ? root
    : { ...root, $defs: { ...(isJsonObject(root.$defs) ? root.$defs : {}), ...definitions } };
}
