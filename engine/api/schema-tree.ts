import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { partsInCycles } from './cycles.ts';
import { measureParts } from './extent.ts';
import { partsIn, visitParts } from './openapi-parts.ts';

/** Objects and arrays of a schema that are written out, however often they are shared; of a larger one none is written twice. */
const mostWritten = 8000;
const mostLevels = 400;

/** The schemas within a schema that several others refer to, apart from the smallest. */
function sharedSchemas(whole: JsonObject): ReadonlySet<JsonObject> {
  const known = new Set<JsonObject>();
  const shared = new Set<JsonObject>();
  visitParts(
    whole,
    (node, part) => {
      for (const { value } of partsIn(node, part)) {
        if (!isJsonObject(value) || value === whole) continue;
        if (known.has(value) && Object.values(value).some((member) => typeof member === 'object'))
          shared.add(value);
        known.add(value);
      }
    },
    'schema',
  );
  return shared;
}

/**
 * A dereferenced schema as a tree. Each schema that leads back to itself, which resolving its references turns into a loop of
 * objects, stands under `$defs` once and is referred to; everything else is copied. Of a schema that would grow very large, since its
 * parts are shared over and over, the shared ones stand under `$defs` too.
 */
export function withoutCycles(schema: JsonObject): JsonObject {
  const cycles = partsInCycles(schema, 'schema');
  const isLarge = measureParts(schema, 'schema', mostLevels).inner > mostWritten;
  const looping = isLarge ? new Set([...cycles, ...sharedSchemas(schema)]) : cycles;
  const names = new Map<JsonObject, string>();
  const definitions: Record<string, Json> = {};
  const copies = new Map<JsonObject, Json>();
  const open = new Set<JsonObject>();

  const reference = (node: JsonObject): JsonObject => {
    const name = names.get(node) ?? `loop-${names.size + 1}`;
    names.set(node, name);
    return { $ref: `#/$defs/${name}` };
  };

  const copy = (node: Json): Json => {
    if (isJsonArray(node)) return node.map(copy);
    if (!isJsonObject(node)) return node;
    if (looping.has(node)) return reference(node);
    // A member of the vocabulary may contain itself, and says nothing then.
    return copies.get(node) ?? (open.has(node) ? {} : copyOf(node));
  };

  const copyOf = (node: JsonObject): JsonObject => {
    open.add(node);
    const members = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, copy(value)]));
    open.delete(node);
    copies.set(node, members);
    return members;
  };

  const root = looping.has(schema) ? reference(schema) : copyOf(schema);
  // What stands under a name may name others.
  for (const [node, name] of names) definitions[name] = copyOf(node);
  return names.size === 0
    ? root
    : { ...root, $defs: { ...(isJsonObject(root.$defs) ? root.$defs : {}), ...definitions } };
}
