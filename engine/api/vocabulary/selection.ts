import { conditions, consequence, names, word } from './shared.ts';
import type { Typed } from './typed.ts';

/** One of the words of a selection. */
const selectedClass = {
  type: 'object',
  required: ['name', 'values'],
  additionalProperties: false,
  properties: {
    name: { ...word, description: 'the name in messages', examples: ['BASE'] },
    values: {
      ...names,
      minItems: 1,
      description:
        'ways to write the word, in the order in which the suite tries them; the first one that is neither refused nor empty counts',
      examples: [['BASE', 'base']],
    },
    everything: {
      type: 'boolean',
      default: false,
      description: 'the word stands for all entries, as if the request did not have the parameter',
      examples: [true],
    },
    matches: {
      ...conditions,
      description:
        'an entry that meets any of these conditions belongs to the class; an entry that also meets one of `excludes`, or that meets none of either, can belong to the class or not',
      $comment: 'none: the suite judges only how the classes divide the list',
      examples: [[{ field: '/metadata/image_type', in: ['base'] }]],
    },
    excludes: {
      ...conditions,
      description: 'an entry that meets any of these conditions does not belong to the class',
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
      description: 'the meaning of the words, see below',
      examples: [[{ name: 'ALL', values: ['ALL'], everything: true }]],
    },
    partition: {
      ...consequence,
      default: 'fail',
      description:
        'consequence if classes other than `everything` overlap, or together miss entries; `accept`: the suite does not judge it',
      examples: ['warn'],
    },
  },
} as const;

export type Selection = Typed<typeof selection>;
export type SelectedClass = Typed<typeof selectedClass>;
