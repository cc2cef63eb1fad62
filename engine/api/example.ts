import { isJsonArray, isJsonObject, type Json } from '../base/json.ts';
import type { FlatSchema } from './flat-schema.ts';
import type { ParameterObject } from './openapi.ts';

/** A value that a parameter shows: the only one that it can have, or else its default before all others. */
export function exampleIn(entry: ParameterObject, flat: FlatSchema): string | undefined {
  const named = isJsonObject(entry.examples) ? Object.values(entry.examples) : [];
  const shown = named.map((example) => (isJsonObject(example) ? example.value : undefined));
  const listed = isJsonArray(flat.examples) ? flat.examples : [];
  const words = (isJsonArray(flat.enum) ? flat.enum : []).filter((word) => word !== null);
  return [
    ...(words.length === 1 ? words : []),
    flat.default,
    entry.example,
    ...shown,
    flat.example,
    ...listed,
  ]
    .map(textOf)
    .find((text) => text !== undefined);
}

/** A value of a parameter as it is sent; undefined for none, and for one that is no single value. */
export function textOf(value: Json | undefined): string | undefined {
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
}
