import { consequence, kind, name, pointerOrNone, readings, support } from './shared.ts';
import type { Typed } from './typed.ts';

/** A field by which the list can be sorted. */
const sortKey = {
  type: 'object',
  required: ['value', 'field', 'kind'],
  additionalProperties: false,
  properties: {
    value: { ...name, description: 'the value of the parameter `key`', examples: ['size'] },
    field: {
      ...pointerOrNone,
      description: 'pointer from an entry to the field; empty if the entries are plain texts or numbers',
      examples: ['/size'],
    },
    kind: { ...kind, description: 'how values of the field compare', examples: ['integer'] },
    support: {
      ...support,
      default: 'required',
      description: '`optional`: a server can refuse or ignore it',
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
        'name of the parameter for the sort key; in the name, `{key}` stands for the value of each sort key, and `{index}` for its position among several, from 0',
      examples: ['order_by'],
    },
    direction: {
      ...name,
      description: 'name of the parameter for the direction, if the direction has a separate parameter',
      $comment: 'the value of `key` includes the direction',
      examples: ['direction'],
    },
    descendingKey: {
      ...name,
      description:
        'name of the parameter for the sort key in descending order, if it differs from that for ascending order',
      $comment: '`key` serves both',
      examples: ['sort_desc'],
    },
    ascending: {
      ...name,
      description:
        'the value of `direction` for ascending order. Without `direction`, the value of `key`, in which `{key}` stands for the sort key; if there is only one sort key, `{key}` is optional',
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
        'how a request gives several sort keys, each of which orders the entries that are equal by the previous ones. `comma`: in one value, separated by commas, as are their directions; `repeated`: each in a separate parameter',
      $comment: 'one sort key per request',
      examples: ['comma'],
    },
    otherKeys: {
      ...consequence,
      default: 'accept',
      description:
        'consequence if the server accepts another member of an entry as a sort key, but does not sort by it',
      examples: ['warn'],
    },
    keys: {
      type: 'array',
      items: sortKey,
      minItems: 1,
      description: 'the sort keys of the list, see below',
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
      description: 'pointer from an entry to the field; empty if the entries are plain texts or numbers',
      examples: ['/created'],
    },
    kind: { ...kind, description: 'how values of the field compare', examples: ['instant'] },
    direction: {
      enum: ['ascending', 'descending'],
      default: 'ascending',
      description: 'the direction of the order',
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
