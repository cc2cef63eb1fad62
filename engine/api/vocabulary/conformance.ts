import type { VocabularyMember } from './member.ts';
import { name, reading } from './shared.ts';
import type { Typed } from './typed.ts';

/** A path from the folder of the API's own file to a file in that folder or below it. */
const path = { type: 'string', minLength: 1, maxLength: 500 } as const;

/** The API as a whole. */
export const conformance = {
  name: 'x-conformance',
  place: 'document',
  schema: {
    description: 'the name of the API and its documents',
    type: 'object',
    required: ['id'],
    additionalProperties: false,
    properties: {
      id: {
        type: 'string',
        pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
        title: 'a name of letters, digits, dots, dashes and underscores that begins with a letter or digit',
        description: 'name of the API in commands and reports',
        examples: ['acme-widgets-v9'],
      },
      noun: {
        type: 'object',
        required: ['one', 'many'],
        additionalProperties: false,
        properties: { one: name, many: name },
        default: { one: 'item', many: 'items' },
        description: 'the name of an entry in messages',
        examples: [{ one: 'widget', many: 'widgets' }],
      },
      catalogues: {
        type: 'array',
        maxItems: 50,
        uniqueItems: true,
        items: path,
        default: [],
        description:
          'the files with the requirements of the API, in the folder of this file or below it (docs/own-requirements.md)',
        examples: [['requirements/widgets.yaml']],
      },
      readingsFile: {
        ...path,
        description:
          'the file of all readings that this file and its catalogues name, in the folder of this file or below it',
        $comment: 'no reading can be named',
        examples: ['readings.yaml'],
      },
      readings: {
        type: 'object',
        additionalProperties: { type: 'array', items: reading, minItems: 1, uniqueItems: true },
        default: {},
        description: 'readings behind every finding of a check, by the id of the check',
        examples: [{ 'header.allow': ['W07'] }],
      },
      service: {
        type: 'object',
        required: ['types'],
        additionalProperties: false,
        properties: {
          types: { type: 'array', minItems: 1, items: name },
          path: { type: 'string', pattern: '^/', title: 'a path, which begins with a slash' },
        },
        description:
          'how a service catalog lists the API: the `types` of the service, the most common one first, and the `path` of the version at the end of the endpoint',
        $comment: 'not looked up',
        examples: [{ types: ['widget'], path: '/v9' }],
      },
    },
  },
} as const satisfies VocabularyMember;

export type Conformance = Typed<typeof conformance.schema>;
