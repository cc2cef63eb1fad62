import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { isSchema, visitParts } from './openapi-parts.ts';

/** Keywords whose schemas are about the same value. */
const inPlace = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'x-should', 'x-strict'] as const;

/**
 * Whether somewhere in a schema a schema leads back to itself by keywords about the same value, so that no value can ever be
 * compared with it. One that leads back by a member or an element comes to an end with the value.
 */
export function isUndecidable(schema: JsonObject): boolean {
  const decided = new Set<JsonObject>();
  const loops = (node: Json | undefined, open: ReadonlySet<JsonObject>): boolean => {
    if (isJsonArray(node)) return node.some((one) => loops(one, open));
    if (!isJsonObject(node) || decided.has(node)) return false;
    if (open.has(node)) return true;
    const within = new Set(open).add(node);
    const isLoop = inPlace.some((keyword) => loops(node[keyword], within));
    decided.add(node);
    return isLoop;
  };
  let isFound = false;
  visitParts(
    schema,
    (node, part) => {
      isFound ||= isSchema(part) && loops(node, new Set());
    },
    'schema',
  );
  return isFound;
}
