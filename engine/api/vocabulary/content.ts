import type { VocabularyMember } from './member.ts';
import { name, readings, support } from './shared.ts';
import type { Typed } from './typed.ts';

/** How to ask for a format and whether it may be missing. */
export const format = {
  name: 'x-format',
  place: 'content',
  schema: {
    description: 'how to request the format, and whether a target can lack it',
    type: 'object',
    additionalProperties: false,
    properties: {
      support: {
        ...support,
        default: 'required',
        description: '`optional`: at level standard, the suite does not judge a target that lacks the format',
        examples: ['optional'],
      },
      absence: {
        enum: ['accept', 'warn'],
        default: 'accept',
        description: 'consequence at level standard if a target lacks an optional format',
        examples: ['warn'],
      },
      suffix: {
        type: 'string',
        pattern: '^\\.[A-Za-z0-9._+-]+$',
        title: 'an ending, such as .xml',
        description: 'a suffix of the path that requests the format, for servers that ignore Accept',
        examples: ['.xml'],
      },
      readings,
    },
  },
} as const satisfies VocabularyMember;

/** The XML Schema that bodies follow. */
export const grammar = {
  name: 'x-xsd',
  place: 'content',
  schema: {
    description: 'bodies follow an XML Schema',
    type: 'object',
    required: ['file'],
    additionalProperties: false,
    properties: {
      file: {
        ...name,
        description: 'the XML Schema of the bodies, relative to the folder of this file',
        examples: ['../schemas/widgets.xsd'],
      },
      readings,
    },
  },
} as const satisfies VocabularyMember;

export type Format = Typed<typeof format.schema>;
export type GrammarEntry = Typed<typeof grammar.schema>;
