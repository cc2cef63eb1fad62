import { conditions, consequence, names, word } from './shared.ts';
import type { Typed } from './typed.ts';

/** One of the words of a selection. */
const selectedClass = {
  type: 'object',
  required: ['name', 'values'],
  additionalProperties: false,
  properties: {
    name: { ...word, description: 'what it is called in messages', examples: ['BASE'] },
    values: {
      ...names,
      minItems: 1,
      description:
        'ways to write it, in the order in which to try them; the first that is neither refused nor empty counts',
      examples: [['BASE', 'base']],
    },
    everything: {
      type: 'boolean',
      default: false,
      description: 'it stands for all entries, as if the parameter were left out',
      examples: [true],
    },
    matches: {
      ...conditions,
      description:
        'an entry that meets any of these conditions belongs to it; one that also meets one of `excludes`, or meets none of either, is left open',
      $comment: 'none: it is judged only by how it divides the list',
      examples: [[{ field: '/metadata/image_type', in: ['base'] }]],
    },
    excludes: {
      ...conditions,
      description: 'an entry that meets any of these conditions does not belong to it',
      $comment: 'none',
      examples: [[{ field: '/server', present: true }]],
    },
  },
} as const;

/** Of `selects`: what the words stand for. */
export const selection = {
  type: 'object',
  required: ['classes'],
  additionalProperties: false,
  properties: {
    classes: {
      type: 'array',
      items: selectedClass,
      minItems: 1,
      description: 'what the words stand for, see below',
      examples: [[{ name: 'ALL', values: ['ALL'], everything: true }]],
    },
    partition: {
      ...consequence,
      default: 'fail',
      description:
        'consequence if the classes that are not everything share entries or, together, leave some out; `accept`: it is not judged',
      examples: ['warn'],
    },
  },
} as const;

export type Selection = Typed<typeof selection>;
export type SelectedClass = Typed<typeof selectedClass>;
