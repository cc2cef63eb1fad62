import { consequence, kind, name, pointerOrNone, readings, support } from './shared.ts';
import type { Typed } from './typed.ts';

/** A field by which the list can be sorted. */
const sortKey = {
  type: 'object',
  required: ['value', 'field', 'kind'],
  additionalProperties: false,
  properties: {
    value: { ...name, description: 'value of the parameter `key` that asks for it', examples: ['size'] },
    field: {
      ...pointerOrNone,
      description: 'pointer from an entry to the field; empty where the entry itself is a text or a number',
      examples: ['/size'],
    },
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
  required: ['key', 'keys'],
  additionalProperties: false,
  properties: {
    key: {
      ...name,
      description:
        'name of the parameter for the field to sort by; `{key}` in it stands for the value of each key, and `{index}` for its place among several, from 0 on',
      examples: ['order_by'],
    },
    direction: {
      ...name,
      description: 'name of the parameter for the direction, where it has one of its own',
      $comment: 'the value of `key` says the direction, too',
      examples: ['direction'],
    },
    descendingKey: {
      ...name,
      description:
        'name of the parameter for the field to sort by in descending order, where that is another one than for ascending order',
      $comment: '`key` serves both',
      examples: ['sort_desc'],
    },
    ascending: {
      ...name,
      description:
        'value of `direction` for ascending order; without `direction`, the value of `key`, in which `{key}` stands for the key; it may have none where there is only one key',
      $comment: 'required without `descendingKey`; `{key}` with it',
      examples: ['asc', '{key}:asc'],
    },
    descending: {
      ...name,
      description: 'the same for descending order',
      $comment: 'required without `descendingKey`; `{key}` with it',
      examples: ['desc', '-{key}'],
    },
    several: {
      enum: ['comma', 'repeated'],
      description:
        'how several keys are asked for, of which each orders what is equal by those before it: `comma`, in one value between commas, as are their directions; `repeated`, each in a parameter of its own',
      $comment: 'one key at a time',
      examples: ['comma'],
    },
    otherKeys: {
      ...consequence,
      default: 'accept',
      description:
        'consequence if another member of an entry is taken as a key, and the list does not come in its order',
      examples: ['warn'],
    },
    keys: {
      type: 'array',
      items: sortKey,
      minItems: 1,
      description: 'the fields that the list can be sorted by, see below',
      examples: [[{ value: 'size', field: '/size', kind: 'integer' }]],
    },
  },
  allOf: [
    {
      if: { not: { required: ['descendingKey'] } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { required: ['ascending', 'descending'] },
    },
    { not: { required: ['descendingKey', 'direction'] } },
    { not: { required: ['descendingKey', 'several'] } },
  ],
} as const;

/** A field by which the plain list is in order. */
const orderTerm = {
  type: 'object',
  required: ['field', 'kind'],
  additionalProperties: false,
  properties: {
    field: {
      ...pointerOrNone,
      description: 'pointer from an entry to the field; empty where the entry itself is a text or a number',
      examples: ['/created'],
    },
    kind: { ...kind, description: "how the field's values compare", examples: ['instant'] },
    direction: {
      enum: ['ascending', 'descending'],
      default: 'ascending',
      description: 'the direction in which they stand',
      examples: ['descending'],
    },
  },
} as const;

/** The order in which the list comes where nobody asks for another. */
export const usualOrder = {
  type: 'array',
  items: orderTerm,
  minItems: 1,
} as const;

export type Sorting = Typed<typeof sorting>;
export type SortKey = Typed<typeof sortKey>;
export type OrderTerm = Typed<typeof orderTerm>;
