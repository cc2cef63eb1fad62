import { isJsonObject, type Json, type JsonObject, readPointer } from '../base/json.ts';
import { failure, success } from '../base/result.ts';
import { dereference } from './dereference.ts';

const others: Readonly<Record<string, Json>> = {
  'colours.yaml': {
    Red: { type: 'string' },
    Blue: { $anchor: 'blue', type: 'number' },
    Tree: { properties: { inner: { $ref: '#/Tree' } } },
  },
  'page.yaml': { get: { parameters: [{ $ref: '#/size' }] }, size: { name: 'size' } },
};

/** A file with its references replaced, beside two others that it may refer to. */
export function replaced(document: JsonObject) {
  return dereference({ file: 'own.yaml', node: document }, (address, _from, place) => {
    const node = others[address];
    return node === undefined
      ? failure('specification-unreadable', `${place}: no ${address}`)
      : success({ file: address, node });
  });
}

/** What stands at a place once all references are replaced. */
export function at(pointer: string, document: JsonObject): Json | undefined {
  const result = replaced(document);
  if (!result.ok) throw new Error(result.problem.message);
  return readPointer(result.value, pointer);
}

/** What is wrong with its references; empty where nothing is. */
export function problemOf(document: JsonObject): string {
  const result = replaced(document);
  return result.ok ? '' : result.problem.message;
}

/** A file with schemas, and with other components. */
export const schemas = (of: Json, more: JsonObject = {}): JsonObject => ({
  openapi: '3.1.0',
  components: { schemas: isJsonObject(of) ? of : {}, ...more },
});
