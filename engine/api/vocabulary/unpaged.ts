import { readings } from './shared.ts';
import type { Typed } from './typed.ts';

/** What shows that a list was cut, where the documents have no way to its rest. */
export const unpaged = {
  type: 'object',
  additionalProperties: false,
  properties: {
    suspiciousLengths: {
      type: 'array',
      items: { type: 'integer', minimum: 1 },
      default: [],
      description:
        'numbers of entries that suggest that the list was cut, such as a common page size; the suite then judges lists of this length as parts of a list',
      $comment: 'none',
      examples: [[25, 1000]],
    },
    readings,
  },
} as const;

export type Unpaged = Typed<typeof unpaged>;
