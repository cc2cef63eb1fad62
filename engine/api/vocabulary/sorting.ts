import { kind, name, pointer, readings, support } from './shared.ts';
import type { Typed } from './typed.ts';

/** A field by which the list can be sorted. */
const sortKey = {
  type: 'object',
  required: ['value', 'field', 'kind'],
  additionalProperties: false,
  properties: {
    value: { ...name, description: 'value of the parameter `key` that asks for it', examples: ['size'] },
    field: { ...pointer, description: 'pointer from an entry to the field', examples: ['/size'] },
    kind: { ...kind, description: "how the field's values compare", examples: ['integer'] },
    support: {
      ...support,
      default: 'required',
      description: '`optional`: a server may refuse or ignore it',
      examples: ['optional'],
    },
    readings,
  },
} as const;

/** How the list is sorted on request. */
export const sorting = {
  type: 'object',
  required: ['key', 'direction', 'ascending', 'descending', 'keys'],
  additionalProperties: false,
  properties: {
    key: { ...name, description: 'name of the parameter for the field to sort by', examples: ['order_by'] },
    direction: { ...name, description: 'name of the parameter for the direction', examples: ['direction'] },
    ascending: { ...name, description: 'value of `direction` for ascending order', examples: ['asc'] },
    descending: { ...name, description: 'value of `direction` for descending order', examples: ['desc'] },
    keys: {
      type: 'array',
      items: sortKey,
      minItems: 1,
      description: 'the fields that the list can be sorted by, see below',
      examples: [[{ value: 'size', field: '/size', kind: 'integer' }]],
    },
  },
} as const;

export type Sorting = Typed<typeof sorting>;
export type SortKey = Typed<typeof sortKey>;
