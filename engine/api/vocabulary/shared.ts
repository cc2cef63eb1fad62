import { kindNames } from './kinds.ts';

/** Parts that several members of the vocabulary share. `$comment` says in words what counts where a part is left out. */
export const pointer = {
  type: 'string',
  pattern: '^(/([^/~]|~[01])*)+$',
  title: 'a JSON pointer, such as /name',
} as const;

/** The same where the value itself may be meant, by an empty text. */
export const pointerOrNone = { ...pointer, pattern: '^(/([^/~]|~[01])*)*$' } as const;

export const pointers = { type: 'array', items: pointer } as const;

/** What a deviation counts as: nothing, a broken SHOULD, or a broken MUST. */
export const consequence = { enum: ['accept', 'warn', 'fail'] } as const;

/** `optional`: the documents allow a server to refuse it, to ignore it, or not to have it. */
export const support = { enum: ['required', 'optional'] } as const;

/** How values of a field compare. */
export const kind = { enum: kindNames } as const;

export const reading = {
  type: 'string',
  pattern: '^[A-Z][A-Za-z0-9-]*$',
  title: 'the id of a reading, such as W07',
} as const;

export const readings = {
  type: 'array',
  items: reading,
  default: [],
  description: 'ids of the readings behind a finding',
  $comment: 'none',
  examples: [['W07']],
} as const;

const status = { type: 'integer', minimum: 100, maximum: 599 } as const;

export const statuses = { type: 'array', minItems: 1, items: status } as const;

/** A text of one line. */
export const name = { type: 'string', pattern: '^[^\\p{Cc}]*$', title: 'a text of one line' } as const;

/** A text of one line that is not empty. */
export const word = {
  ...name,
  pattern: '^[^\\p{Cc}]+$',
  title: 'a text of one line that is not empty',
} as const;

export const names = { type: 'array', items: name } as const;

export const scalar = { type: ['string', 'number', 'boolean', 'null'] } as const;

/** A statement about one member of an item. */
export const condition = {
  type: 'object',
  required: ['field'],
  additionalProperties: false,
  properties: {
    field: { ...pointer, description: 'pointer from an entry to the field', examples: ['/status'] },
    in: {
      type: 'array',
      items: scalar,
      minItems: 1,
      description: 'values, one of which the field must have',
      $comment: 'either `in` or `present`',
      examples: [['ACTIVE']],
    },
    present: {
      type: 'boolean',
      description: '`true`: the field exists and is not null; `false`: the field is missing or null',
      $comment: 'either `in` or `present`',
      examples: [true],
    },
  },
  oneOf: [{ required: ['in'] }, { required: ['present'] }],
} as const;

export const conditions = { type: 'array', items: condition, default: [] } as const;

/** A link that stands in an array of links: the element whose `member` is `equals` has it as `address`. */
export const linkSelection = {
  type: 'object',
  required: ['member', 'equals', 'address'],
  additionalProperties: false,
  properties: { member: name, equals: name, address: name },
} as const;

/** Of a part that goes with some values of another only: the schema of the part beside the others, whose name messages have. */
export function meaningless<const S extends object>(beside: string, given: S) {
  return { not: given, title: beside } as const;
}
