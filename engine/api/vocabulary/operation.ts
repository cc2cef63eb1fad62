import type { VocabularyMember } from './member.ts';
import { names, readings, statuses } from './shared.ts';
import type { Typed } from './typed.ts';

/** Methods that a path does not have and that could change nothing there. */
export const wrongMethods = {
  name: 'x-wrong-methods',
  place: 'path',
  schema: {
    type: 'array',
    items: { enum: ['PUT', 'PATCH', 'DELETE', 'POST'] },
    description:
      'methods that the path does not have and that could change nothing; where the path has an id, they are sent with one that no entry has',
    $comment: 'none',
    examples: [['PATCH']],
  },
} as const satisfies VocabularyMember;

/** Values of the request's Content-Type that must be served. */
export const requestTypes = {
  name: 'x-request-types',
  place: 'operation',
  schema: {
    ...names,
    description:
      "values of the request's Content-Type that the examples show although there is no content, and that must be served",
    $comment: 'none',
    examples: [['application/json']],
  },
} as const satisfies VocabularyMember;

/** Values of the request's Content-Type that are refused. */
export const foreignRequestTypes = {
  name: 'x-foreign-request-types',
  place: 'operation',
  schema: {
    ...names,
    description: "values of the request's Content-Type that the documents refuse",
    $comment: 'none',
    examples: [['text/plain']],
  },
} as const satisfies VocabularyMember;

/** How a target says that it does not offer the operation any more. */
export const retired = {
  name: 'x-retired',
  place: 'operation',
  schema: {
    description: 'a target may say that it does not offer the operation any more',
    type: 'object',
    required: ['statuses'],
    additionalProperties: false,
    properties: {
      statuses: {
        ...statuses,
        description:
          'statuses by which a target says that it does not offer the operation any more; at level standard the operation is then not applicable',
        examples: [[404, 410, 501]],
      },
      readings,
    },
  },
} as const satisfies VocabularyMember;

export type Retired = Typed<typeof retired.schema>;
