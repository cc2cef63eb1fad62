import { isJsonObject, type Json, type JsonObject, readPointer } from './json.ts';

/** An entry of the list. */
export interface Item {
  readonly id: string;
  /** The entry; one that is a text or a number by itself is the only member of an object, without a name. */
  readonly value: JsonObject;
}

/**
 * An entry as an item; undefined where it has no identity.
 *
 * @param identity pointer from the entry to what identifies it; empty where the entry itself does.
 */
export function itemOf(entry: Json | undefined, identity: string): Item | undefined {
  const id = readPointer(entry, identity);
  if (entry === undefined || (typeof id !== 'string' && typeof id !== 'number')) return undefined;
  return { id: String(id), value: isJsonObject(entry) ? entry : { '': entry } };
}

/** What a pointer leads to in the entry of an item. */
export function memberOf(value: JsonObject, pointer: string): Json | undefined {
  return pointer === '' ? value[''] : readPointer(value, pointer);
}
