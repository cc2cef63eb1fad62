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
      'the document does not list this status, but a reading accepts it. Either the id of the reading, or an object with `reading` and `consequence`',
    anyOf: [reading, toleration],
    examples: ['W31', { reading: 'W32', consequence: 'accept' }],
  },
} as const satisfies VocabularyMember;

/** The document lists the status, yet nothing that only reads should meet it. */
export const unexpected = {
  name: 'x-unexpected',
  place: 'response',
  schema: {
    description: 'the document lists this status, but a read-only request should never get it',
    type: 'object',
    additionalProperties: false,
    properties: {
      consequence: {
        ...consequence,
        default: 'warn',
        description: 'consequence of a status that a read-only request should never get',
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
      'the body is an object with one member (in XML, an element) that is named after the fault; without `x-fault`, any body is allowed',
    type: 'object',
    required: ['names'],
    additionalProperties: false,
    properties: {
      names: {
        ...names,
        minItems: 1,
        description:
          'the names of the fault for this status: the name of the only member of the body, or of its XML element',
        examples: [['badRequest']],
      },
      code: {
        ...name,
        default: 'code',
        description: 'member of the fault with the status as a number',
        examples: ['status'],
      },
      message: {
        ...name,
        default: 'message',
        description: 'member of the fault with an explanation for people',
        examples: ['title'],
      },
      consequence: {
        ...consequence,
        default: 'warn',
        description: 'consequence of a body in another form',
        examples: ['fail'],
      },
      readings,
    },
  },
} as const satisfies VocabularyMember;

export type Toleration = Typed<typeof toleration>;
export type Unexpected = Typed<typeof unexpected.schema>;
export type FaultForm = Typed<typeof fault.schema>;
