import { consequence, kind, pointer, readings, scalar } from './shared.ts';
import type { Typed } from './typed.ts';

/** A member that other APIs over the same entries show as well, under a name that all specifications share. */
export const agreedMember = {
  type: 'object',
  required: ['name', 'field'],
  additionalProperties: false,
  properties: {
    name: {
      type: 'string',
      pattern: '^[a-z][a-z0-9-]*$',
      title: 'a name of lowercase letters, digits, and hyphens',
      description: 'the name of the member in all specifications and in check ids',
      examples: ['size'],
    },
    field: { ...pointer, description: 'pointer from the entry to the value', examples: ['/size'] },
    kind: {
      ...kind,
      description: 'how values compare',
      $comment: 'required without `classes`',
      examples: ['integer'],
    },
    classes: {
      type: 'object',
      minProperties: 1,
      additionalProperties: { type: 'array', minItems: 1, items: scalar },
      description:
        'instead of `kind`: the meaning of the values, in words that all specifications share; case does not matter, and the suite ignores a value that belongs to no class',
      $comment: 'required without `kind`',
      examples: [{ saving: ['queued', 'saving'], active: ['active'] }],
    },
    caseBlind: {
      ...consequence,
      default: 'fail',
      description: 'consequence if two values differ in case only',
      examples: ['accept'],
    },
    consequence: {
      ...consequence,
      default: 'fail',
      description: 'consequence if two APIs show different values',
      examples: ['warn'],
    },
    readings,
  },
  oneOf: [{ required: ['kind'] }, { required: ['classes'] }],
} as const;

export type AgreedEntry = Typed<typeof agreedMember>;
