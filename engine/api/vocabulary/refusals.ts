import type { VocabularyMember } from './member.ts';
import { consequence, name, readings, statuses } from './shared.ts';
import type { Typed } from './typed.ts';

/** Statuses by which a value can be refused. */
const refusing = {
  ...statuses,
  items: { ...statuses.items, minimum: 400, title: 'a status of an error, from 400 to 599' },
} as const;

/** A bad value and what it must get. */
const refusal = {
  type: 'object',
  additionalProperties: false,
  properties: {
    value: {
      type: 'string',
      pattern: '^(?!\\{[a-z-]+\\}$)|^\\{(unknown|upper-case)-id\\}$',
      title: 'a value, {unknown-id} or {upper-case-id}',
      description:
        'the value to send; `{unknown-id}` is an id that no entry has, `{upper-case-id}` is the id of an entry in upper case',
      $comment: 'all values that the schema of the parameter does not allow',
      examples: ['not-a-number'],
    },
    because: {
      ...name,
      description: 'why the value is invalid, as a phrase that follows "is"',
      $comment: 'what the schema says; required with a value that the schema allows',
      examples: ['not a number'],
    },
    query: {
      type: 'array',
      items: { type: 'array', prefixItems: [name, name], minItems: 2, maxItems: 2 },
      default: [],
      description: 'further parameters of the request',
      examples: [[['order_by', 'name']]],
    },
    expected: { ...refusing, default: [400], description: 'correct statuses', examples: [[404]] },
    tolerated: {
      ...refusing,
      minItems: 0,
      default: [],
      description: 'further statuses that are allowed at level standard',
      examples: [[400, 403]],
    },
    otherClientError: {
      ...consequence,
      default: 'fail',
      description: 'consequence of another status from 400 to 499',
      examples: ['warn'],
    },
    ignored: {
      ...consequence,
      default: 'fail',
      description: 'consequence of a success that ignores the parameter',
      examples: ['warn'],
    },
    empty: {
      ...consequence,
      default: 'warn',
      description: 'consequence of a success without entries',
      examples: ['accept'],
    },
    served: {
      ...consequence,
      default: 'fail',
      description: 'consequence of a success with the entry that the usual spelling of the value names',
      examples: ['accept'],
    },
    readings,
  },
} as const;

/** Bad values of a parameter. */
export const refusals = {
  name: 'x-refuses',
  place: 'parameter',
  schema: {
    description: 'invalid values, and how the server must respond to them',
    type: 'array',
    items: refusal,
  },
} as const satisfies VocabularyMember;

export type RefusalEntry = Typed<typeof refusal>;
