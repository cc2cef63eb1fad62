import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { certain, composedOf } from './composed.ts';
import { problemAt } from './described.ts';
import type { Operation } from './model.ts';
import { visitParts } from './openapi-parts.ts';
import { jsonContentFor, responseFor } from './responses.ts';
import { placeIn, type Wrong } from './wrong-places.ts';

/**
 * The members that the vocabulary says an entry shows, or has to have at some level, although its schema does not have them.
 *
 * @param entry the schema of an entry, as the operation's body has it.
 */
export function wrongShownMembers(operation: Operation, entry: Json | undefined): readonly Wrong[] {
  const body = jsonContentFor(operation, 200)?.schema;
  const ways = new Map<JsonObject, string>();
  if (body !== undefined) visitParts(body, (node, _, way) => ways.set(node, joinPointer(way)), 'schema');
  return composedOf(entry, certain).flatMap((part) =>
    [
      ...namesIn(part['x-appears'], 'x-appears'),
      ...namesIn(requiredIn(part['x-should']), 'x-should/required'),
      ...namesIn(requiredIn(part['x-strict']), 'x-strict/required'),
    ].flatMap(({ name, by }) => {
      const words = problemAt(entry, joinPointer([name]), undefined, 'an entry');
      return words === undefined
        ? []
        : [
            {
              place: `${placeOfSchema(operation)}${ways.get(part) ?? ''}`,
              message: `${by} names ${name}, and ${words}`,
            },
          ];
    }),
  );
}

/** The schema of a success in JSON. */
function placeOfSchema(operation: Operation): string {
  const response = responseFor(operation, 200);
  const exact = operation.responses.some(({ status }) => status === 200);
  const range = operation.ranges.find((one) => one.contents === response?.contents)?.range;
  const type = jsonContentFor(operation, 200)?.mediaType ?? '';
  return placeIn(operation, 'responses', exact ? '200' : (range ?? 'default'), 'content', type, 'schema');
}

function requiredIn(level: Json | undefined): Json | undefined {
  return isJsonObject(level) ? level.required : undefined;
}

function namesIn(
  list: Json | undefined,
  by: string,
): readonly { readonly name: string; readonly by: string }[] {
  return isJsonArray(list) ? list.flatMap((name) => (typeof name === 'string' ? [{ name, by }] : [])) : [];
}
