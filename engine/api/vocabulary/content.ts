import type { VocabularyMember } from './member.ts';
import { name, readings, support } from './shared.ts';
import type { Typed } from './typed.ts';

/** How to ask for a format and whether it may be missing. */
export const format = {
  name: 'x-format',
  place: 'content',
  schema: {
    description: 'how to ask for the format, and whether it may be missing',
    type: 'object',
    additionalProperties: false,
    properties: {
      support: {
        ...support,
        default: 'required',
        description: '`optional`: at level standard a target without the format is not judged by it',
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
        description: 'what is added to the path to ask for it, where Accept is not heeded',
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
        description: "the file of the XML Schema that bodies follow, from this file's folder",
        examples: ['../schemas/widgets.xsd'],
      },
      readings,
    },
  },
} as const satisfies VocabularyMember;

export type Format = Typed<typeof format.schema>;
export type GrammarEntry = Typed<typeof grammar.schema>;
