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
      'methods that the path does not support and that cannot change anything; in a path with an id, the suite sends them with an id that no entry has',
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
      'values of Content-Type in a request that the examples show although the request has no content; the server must accept them',
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
    description: 'values of Content-Type in a request that the server must refuse',
    $comment: 'none',
    examples: [['text/plain']],
  },
} as const satisfies VocabularyMember;

/** How a target says that it does not offer the operation any more. */
export const retired = {
  name: 'x-retired',
  place: 'operation',
  schema: {
    description: 'a target can say that it no longer offers the operation',
    type: 'object',
    required: ['statuses'],
    additionalProperties: false,
    properties: {
      statuses: {
        ...statuses,
        description:
          'statuses that mean that the target no longer offers the operation; at level standard, the operation is then not applicable',
        examples: [[404, 410, 501]],
      },
      readings,
    },
  },
} as const satisfies VocabularyMember;

export type Retired = Typed<typeof retired.schema>;
