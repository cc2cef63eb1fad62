import { isJsonArray, isJsonObject, type Json } from '../base/json.ts';
import { absent, type Model } from './model.ts';
import { scalarFrom } from './scalar.ts';
import type { ScalarShape, Shape } from './shape.ts';

/** What a JSON value says, read as a shape has it; what the shape does not know is left out. */
export function fromJson(value: Json | undefined, shape: Shape): Model {
  if (value === undefined) return absent;
  if (value === null) return { kind: 'null' };
  switch (shape.kind) {
    case 'scalar':
      return scalarOf(value, shape);
    case 'list':
      return isJsonArray(value)
        ? { kind: 'list', elements: value.map((element) => fromJson(element, shape.items)) }
        : odd(value);
    case 'map':
      return isJsonObject(value)
        ? {
            kind: 'map',
            entries: new Map(Object.entries(value).map(([key, one]) => [key, fromJson(one, shape.value)])),
            repeated: [],
            nameless: 0,
          }
        : odd(value);
    case 'named':
      return isJsonObject(value)
        ? {
            kind: 'object',
            members: new Map(Object.entries(value).map(([name, one]) => [name, fromJson(one, shape.inside)])),
          }
        : odd(value);
    case 'object':
      return isJsonObject(value)
        ? {
            kind: 'object',
            members: new Map(
              shape.members.map(({ name, shape: inside }) => [
                name,
                fromJson(Object.hasOwn(value, name) ? value[name] : undefined, inside),
              ]),
            ),
          }
        : odd(value);
  }
}

/** XML has no types, so a number in quotation marks is the number, and a number where text belongs is its digits. */
function scalarOf(value: Json, { type }: ScalarShape): Model {
  if (typeof value === 'string') return scalarFrom(value, type);
  if (typeof value === 'number') return scalarFrom(String(value), type);
  if (typeof value === 'boolean')
    return type === 'boolean' ? { kind: 'boolean', value } : scalarFrom(String(value), type);
  return odd(value);
}

function odd(value: Json): Model {
  return { kind: 'odd', shown: JSON.stringify(value) };
}
