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
        'the value sent; `{unknown-id}` is the id of no entry, `{upper-case-id}` that of an entry written in capitals',
      $comment: "all values that the parameter's schema refuses",
      examples: ['not-a-number'],
    },
    because: {
      ...name,
      description: 'why it is bad, to follow on "is"',
      $comment: 'what the schema says; required with another value',
      examples: ['not a number'],
    },
    query: {
      type: 'array',
      items: { type: 'array', prefixItems: [name, name], minItems: 2, maxItems: 2 },
      default: [],
      description: 'further parameters that the case needs',
      examples: [[['order_by', 'name']]],
    },
    expected: { ...refusing, default: [400], description: 'statuses that are right', examples: [[404]] },
    tolerated: {
      ...refusing,
      minItems: 0,
      default: [],
      description: 'statuses that will do at level standard',
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
      description: 'consequence of a success as if the parameter were not there',
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
      description: 'consequence of a success with the entry that the value would name in its usual spelling',
      examples: ['accept'],
    },
    readings,
  },
} as const;

/** Bad values of a parameter. */
export const refusals = {
  name: 'x-refuses',
  place: 'parameter',
  schema: { description: 'bad values and what they must get', type: 'array', items: refusal },
} as const satisfies VocabularyMember;

export type RefusalEntry = Typed<typeof refusal>;
