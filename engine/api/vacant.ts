import { isJsonArray, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer, splitPointer } from '../base/pointer.ts';
import { certain, composedOf, membersNamed, possible } from './composed.ts';
import type { Vacant } from './model.ts';

/**
 * The places on the way of a pointer that a body need not have, or have nothing but null at: members that the schema names and does not
 * require, and those that it lets be null. Where it says nothing of a member, the member has to be there, or a pointer that leads
 * nowhere would show in no body.
 */
export function vacantPlaces(schema: Json | undefined, pointer: string): readonly Vacant[] {
  const way = splitPointer(pointer);
  let found: readonly Json[] = schema === undefined ? [] : [schema];
  return way.flatMap((token, index): readonly Vacant[] => {
    const around = found;
    found = membersNamed([...new Set(around.flatMap((one) => composedOf(one, possible)))], token);
    const required = around.flatMap((one) => composedOf(one, certain)).some((part) => requires(part, token));
    const absent = found.length > 0 && !required;
    const isNull = found.length > 0 && found.every((one) => admitsNull(one));
    return absent || isNull ? [{ pointer: joinPointer(way.slice(0, index + 1)), absent, null: isNull }] : [];
  });
}

function requires({ required }: JsonObject, name: string): boolean {
  return isJsonArray(required) && required.includes(name);
}

/** Whether a schema says of null that it will do, itself or in an alternative. */
function admitsNull(schema: Json): boolean {
  const parts = composedOf(schema, certain);
  const named = parts.flatMap(({ type }) => (type === undefined ? [] : [[type].flat()]));
  if (named.length > 0) return named.every((types) => types.includes('null'));
  return parts.some(({ anyOf, oneOf }) =>
    [anyOf, oneOf].some((list) => isJsonArray(list) && list.some(admitsNull)),
  );
}
