import { splitPointer } from './pointer.ts';
/** JSON as a target sends it: nothing about its shape is assumed. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [member: string]: Json;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isJsonArray(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * What a JSON pointer (RFC 6901) leads to, or undefined where it leads nowhere. Inherited members such as
 * `constructor` are never reached.
 */
export function readPointer(value: Json | undefined, pointer: string): Json | undefined {
  let current: Json | undefined = value;
  for (const token of splitPointer(pointer)) {
    if (isJsonArray(current)) current = /^\d+$/.test(token) ? current[Number(token)] : undefined;
    else if (isJsonObject(current)) current = Object.hasOwn(current, token) ? current[token] : undefined;
    else return undefined;
  }
  return current;
}

/**
 * A text that is the same for two values exactly when they are the same data: members are ordered by name, and
 * arrays by their elements' own text, because none of the documents gives an order to what stands inside an item.
 */
export function canonicalText(value: Json | undefined): string {
  if (value === undefined) return 'undefined';
  if (isJsonArray(value)) return `[${value.map(canonicalText).sort().join(',')}]`;
  if (isJsonObject(value)) {
    const members = Object.keys(value)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${canonicalText(value[name])}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Gives an object a member, whatever its name is. */
export function setMember(object: Record<string, Json>, name: string, value: Json): void {
  Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
}
