import { type condition, conditions, consequence, pointers, readings } from './shared.ts';
import type { Typed } from './typed.ts';

/** When an entry is finished or deleted, and what then no longer changes. Conditions are alternatives. */
export const lifecycle = {
  type: 'object',
  additionalProperties: false,
  properties: {
    finished: {
      ...conditions,
      description: 'conditions, any of which makes an entry finished',
      examples: [[{ field: '/status', in: ['ACTIVE'] }]],
    },
    deleted: {
      ...conditions,
      description: 'conditions, any of which makes an entry deleted',
      examples: [[{ field: '/deleted', in: [true] }]],
    },
    abandoned: {
      ...conditions,
      description:
        'conditions, any of which marks an entry whose creation failed; at level standard, the unfiltered list can leave it out',
      examples: [[{ field: '/status', in: ['ERROR'] }]],
    },
    deletedInPlainList: {
      ...consequence,
      default: 'accept',
      description: 'consequence of a deleted entry in the unfiltered list',
      examples: ['warn'],
    },
    fixed: {
      ...pointers,
      default: [],
      description: 'pointers to members that never change',
      examples: [['/id', '/created']],
    },
    fixedWhenFinished: {
      ...pointers,
      default: [],
      description: 'pointers to members that do not change once the entry is finished',
      examples: [['/size']],
    },
    readings,
  },
} as const;

export type Lifecycle = Typed<typeof lifecycle>;
/** A statement about one member of an item. */
export type Condition = Typed<typeof condition>;
