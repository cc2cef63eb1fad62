import type { VocabularyMember } from './member.ts';
import { consequence, names, readings } from './shared.ts';
import type { Typed } from './typed.ts';

/** What is asked of a header of a response. */
export const header = {
  name: 'x-header',
  place: 'header',
  schema: {
    description: 'what the value of the header is, and whether it may be absent',
    type: 'object',
    additionalProperties: false,
    properties: {
      alternatives: {
        ...names,
        default: [],
        description: 'other names that a reading takes in its place',
        examples: [['X-Request-Id']],
      },
      absence: {
        ...consequence,
        default: 'accept',
        description: 'consequence of an answer without it',
        examples: ['warn'],
      },
      unique: {
        type: 'boolean',
        default: false,
        description: 'every answer has a value of its own',
        examples: [true],
      },
      kind: {
        enum: ['text', 'http-date', 'body-length'],
        default: 'text',
        description:
          '`text`; `http-date`, a date as HTTP writes it; `body-length`, the number of bytes of the body',
        examples: ['http-date'],
      },
      joined: {
        ...consequence,
        default: 'accept',
        description: 'consequence of several values joined by commas',
        examples: ['warn'],
      },
      readings,
    },
  },
} as const satisfies VocabularyMember;

export type HeaderEntry = Typed<typeof header.schema>;
