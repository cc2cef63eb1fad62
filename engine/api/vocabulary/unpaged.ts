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
        'numbers of entries that make a list look cut, such as a usual page size; it and answers of the same length are then judged as stretches',
      $comment: 'none',
      examples: [[25, 1000]],
    },
    readings,
  },
} as const;

export type Unpaged = Typed<typeof unpaged>;
