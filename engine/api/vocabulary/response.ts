import type { VocabularyMember } from './member.ts';
import { consequence, name, names, reading, readings } from './shared.ts';
import type { Typed } from './typed.ts';

const toleration = {
  type: 'object',
  required: ['reading'],
  additionalProperties: false,
  properties: {
    reading: { ...reading, description: 'the reading that accepts it', examples: ['W32'] },
    consequence: {
      ...consequence,
      default: 'warn',
      description: 'consequence of meeting it',
      examples: ['accept'],
    },
  },
} as const;

/** The document does not list the status; a reading accepts it. */
export const tolerated = {
  name: 'x-tolerated',
  place: 'response',
  schema: {
    description:
      'the document does not list this status; a reading accepts it. The id of the reading alone, or `reading` and `consequence`',
    anyOf: [reading, toleration],
    examples: ['W31', { reading: 'W32', consequence: 'accept' }],
  },
} as const satisfies VocabularyMember;

/** The document lists the status, yet nothing that only reads should meet it. */
export const unexpected = {
  name: 'x-unexpected',
  place: 'response',
  schema: {
    description: 'the document lists this status, yet nothing that only reads should meet it',
    type: 'object',
    additionalProperties: false,
    properties: {
      consequence: {
        ...consequence,
        default: 'warn',
        description: 'consequence of meeting a status that nothing that only reads should meet',
        examples: ['fail'],
      },
      readings,
    },
  },
} as const satisfies VocabularyMember;

/** The form of a refusal's body: an object, or in XML an element, that is named after the fault. */
export const fault = {
  name: 'x-fault',
  place: 'response',
  schema: {
    description:
      'the body is an object with one member, or in XML an element, that is named after the fault; without it any body will do',
    type: 'object',
    required: ['names'],
    additionalProperties: false,
    properties: {
      names: {
        ...names,
        minItems: 1,
        description: 'names that go with the status, of the only member of the body or of its XML element',
        examples: [['badRequest']],
      },
      code: {
        ...name,
        default: 'code',
        description: 'member of the fault that repeats the status as a number',
        examples: ['status'],
      },
      message: {
        ...name,
        default: 'message',
        description: 'member of the fault that explains it to people',
        examples: ['title'],
      },
      consequence: {
        ...consequence,
        default: 'warn',
        description: 'consequence of another form',
        examples: ['fail'],
      },
      readings,
    },
  },
} as const satisfies VocabularyMember;

export type Toleration = Typed<typeof toleration>;
export type Unexpected = Typed<typeof unexpected.schema>;
export type FaultForm = Typed<typeof fault.schema>;
