import type { VocabularyMember } from './member.ts';
import { consequence, names, readings } from './shared.ts';
import type { Typed } from './typed.ts';

/** What is asked of a header of a response. */
export const header = {
  name: 'x-header',
  place: 'header',
  schema: {
    description: 'what the value of the header is, and whether the header can be missing',
    type: 'object',
    additionalProperties: false,
    properties: {
      alternatives: {
        ...names,
        default: [],
        description: 'other header names that a reading accepts',
        examples: [['X-Request-Id']],
      },
      absence: {
        ...consequence,
        default: 'accept',
        description: 'consequence of a response without the header',
        examples: ['warn'],
      },
      unique: {
        type: 'boolean',
        default: false,
        description: 'every response has a different value',
        examples: [true],
      },
      kind: {
        enum: ['text', 'http-date', 'body-length'],
        default: 'text',
        description:
          '`text`; `http-date`: a date in the format of HTTP; `body-length`: the number of bytes of the body',
        examples: ['http-date'],
      },
      joined: {
        ...consequence,
        default: 'accept',
        description: 'consequence of several values that are joined by commas',
        examples: ['warn'],
      },
      readings,
    },
  },
} as const satisfies VocabularyMember;

export type HeaderEntry = Typed<typeof header.schema>;
