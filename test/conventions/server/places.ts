import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  readPointer,
} from '../../../engine/base/json.ts';

export function objectAt(value: Json | undefined, pointer: string): JsonObject {
  const found = readPointer(value, pointer);
  return isJsonObject(found) ? found : {};
}

export function arrayAt(value: Json | undefined, pointer: string): readonly Json[] {
  const found = readPointer(value, pointer);
  return isJsonArray(found) ? found : [];
}

export function textAt(value: Json | undefined, pointer: string): string {
  const found = readPointer(value, pointer);
  return typeof found === 'string' ? found : '';
}

/** A value with another one at a pointer; objects that are missing on the way are made. */
export function withAt(value: Json | undefined, [name, ...rest]: readonly string[], inner: Json): Json {
  if (name === undefined) return inner;
  if (isJsonArray(value) || (value === undefined && /^\d+$/.test(name))) {
    const elements = isJsonArray(value) ? [...value] : [];
    elements[Number(name)] = withAt(elements[Number(name)], rest, inner);
    return elements;
  }
  const members = isJsonObject(value) ? value : {};
  return { ...members, [name]: withAt(members[name], rest, inner) };
}
