import type { VocabularyMember } from './member.ts';
import { consequence, name, pointer, pointerOrNone, pointers, readings } from './shared.ts';
import type { Typed } from './typed.ts';

/** A member that the list has, too, for an entry that shows it in its single view. */
const sharedMember = {
  type: 'object',
  required: ['pointer'],
  additionalProperties: false,
  properties: {
    pointer: { ...pointer, description: 'pointer from the entry to the member', examples: ['/server'] },
    alternatives: {
      ...pointers,
      default: [],
      description: 'pointers to members that can replace it in the list',
      examples: [['/serverId']],
    },
    absence: {
      ...consequence,
      default: 'warn',
      description: 'consequence if the list lacks the member',
      examples: ['fail'],
    },
    readings,
  },
} as const;

/** How an operation shows one entry of the list. */
export const item = {
  name: 'x-item',
  place: 'operation',
  schema: {
    description: 'the operation reads one entry',
    type: 'object',
    required: ['parameter'],
    additionalProperties: false,
    properties: {
      parameter: {
        ...name,
        description: "the path parameter that takes the entry's identity",
        examples: ['widget_id'],
      },
      wrapper: {
        ...pointerOrNone,
        default: '',
        description: 'pointer from the body to the entry',
        $comment: 'the body itself',
        examples: ['/widget'],
      },
      differing: {
        ...pointers,
        default: [],
        description:
          'pointers to members that can be in the single entry but not in the list, or the other way round',
        examples: [['/server']],
      },
      alsoInList: {
        type: 'array',
        items: sharedMember,
        default: [],
        description: 'members that the list also shows for an entry that has them here, see below',
        examples: [[{ pointer: '/server', alternatives: ['/serverId'] }]],
      },
      readings,
    },
  },
} as const satisfies VocabularyMember;

export type ItemEntry = Typed<typeof item.schema>;
export type SharedMember = Typed<typeof sharedMember>;
