import { expect, test } from 'vitest';
import { deriveApi } from '../../engine/api/load.ts';
import type { Json } from '../../engine/base/json.ts';
import { at, shelfDocument, withChanges } from './bad-files.ts';

type Change = readonly [pointer: string, value: Json | undefined];

const { collection, entry, list, parameter } = at;
const schema = 'paths/~1shelf/get/responses/200/content/application~1json/schema';

/** What is said of the file with some changes, without its name; undefined where it is taken. */
function messageWith(...changes: readonly Change[]): string | undefined {
  const api = deriveApi(withChanges(shelfDocument(), changes), 'shelf.yaml');
  return api.ok ? undefined : api.problem.message.slice('shelf.yaml: /'.length);
}

test.each<[string, readonly Change[], string]>([
  [
    'an example outside the enum',
    [
      [`${parameter(4)}/schema/enum`, ['novel', 'poem']],
      [`${parameter(4)}/x-filter/examples`, ['poem', 'nvel']],
    ],
    'paths/~1shelf/get/parameters/4/x-filter/examples/1: the enum of the schema has no nvel. Did you mean novel?',
  ],
  [
    'a request type that is none',
    [[`${list}/x-request-types`, ['application/json', 'json']]],
    'paths/~1shelf/get/x-request-types/1: "json" is not a media type, such as application/json.',
  ],
  [
    'a wrong method that the path has',
    [
      ['/paths/~1shelf/delete', { responses: { '204': { description: 'Gone.' } } }],
      ['/paths/~1shelf/x-wrong-methods', ['PATCH', 'DELETE']],
    ],
    'paths/~1shelf/x-wrong-methods/1: the path has an operation delete, which may change something',
  ],
  [
    'a page size that is a truth value',
    [[`${parameter(0)}/schema`, { type: 'boolean' }]],
    'paths/~1shelf/get/parameters/0/schema/type: size asks for pages, and a value of the type boolean asks for none',
  ],
  [
    'a member that appears and is not there',
    [[`${entry}/x-appears`, ['genre', 'stat']]],
    `${schema}/properties/books/items: x-appears names stat, and the schema of an entry has no /stat. Did you mean /state?`,
  ],
  [
    'a member that should be there and is not known',
    [[`${entry}/x-should`, { required: ['gendre'] }]],
    `${schema}/properties/books/items: x-should/required names gendre, and the schema of an entry has no /gendre. Did you mean /genre?`,
  ],
  [
    'a state that the schema misses by a letter',
    [
      [`${entry}/properties/state/enum`, ['built', 'planned']],
      [`${collection}/lifecycle/finished`, [{ field: '/state', in: ['built', 'plannd'] }]],
    ],
    'paths/~1shelf/get/x-collection/lifecycle/finished/0/in/1: the enum of /state has no plannd. Did you mean planned?',
  ],
  [
    'a state of another type',
    [[`${collection}/lifecycle/finished`, [{ field: '/state', in: [1] }]]],
    'paths/~1shelf/get/x-collection/lifecycle/finished/0/in/0: /state has the type string, and 1 is of another.',
  ],
  [
    'an address with a placeholder of nothing',
    [[`${collection}/links/0/suffix`, '/shelf/{serial}']],
    'paths/~1shelf/get/x-collection/links/0/suffix: {serial} stands for nothing; {id} stands for the identity.',
  ],
  [
    'one name for two links',
    [[`${collection}/links`, ['/a', '/b'].map((suffix) => ({ name: 'self', pointer: '/self', suffix }))]],
    'paths/~1shelf/get/x-collection/links/1/name: self is the name of another one too',
  ],
  [
    'a level that is no object',
    [[`${entry}/x-strict`, ['id']]],
    `${schema}/properties/books/items/x-strict: it is an array, not an object.`,
  ],
  [
    'a keyword of a level that is misspelt',
    [[`${entry}/x-strict`, { requierd: ['id'] }]],
    `${schema}/properties/books/items/x-strict/requierd: JSON Schema has no such keyword. Did you mean required?`,
  ],
  [
    'bounds of the body that leave nothing',
    [
      [`${entry}/properties/genre/minLength`, 9],
      [`${entry}/properties/genre/maxLength`, 3],
    ],
    `${schema}/properties/books/items/properties/genre: the schema has the minLength 9 and the maxLength 3`,
  ],
  [
    'a level that contradicts what stands beside it',
    [[`${entry}/properties/genre`, { type: 'string', minLength: 9, 'x-strict': { maxLength: 3 } }]],
    `${schema}: the schema has the minLength 9 and the maxLength 3`,
  ],
])('%s is refused', (_name, changes, words) => {
  expect(messageWith(...changes)).toContain(words);
  expect(messageWith(...changes)).not.toContain('\n');
});

test.each<[string, readonly Change[]]>([
  [
    'members that appear, and that a level requires beside those of another part',
    [
      [`${entry}/x-appears`, ['genre']],
      [`${entry}/x-strict`, { required: ['pages'], additionalProperties: false }],
    ],
  ],
  [
    'what another operation needs that is never asked',
    [
      [
        '/paths/~1other',
        {
          get: {
            parameters: [
              { name: 'X-Tenant', in: 'header', required: true, schema: { type: 'string' } },
              { name: 'sid', in: 'cookie', required: true, schema: { type: 'string' } },
              { name: 'by', in: 'query', schema: { enum: [{ a: 1 }] } },
            ],
            security: [{ certificate: [] }],
            responses: { '200': { description: 'Found.' } },
          },
        },
      ],
      ['/components', { securitySchemes: { certificate: { type: 'mutualTLS' } } }],
    ],
  ],
  [
    'a state that the schema does not list and that resembles none',
    [
      [`${entry}/properties/state/enum`, ['built', 'planned']],
      [`${collection}/lifecycle/finished`, [{ field: '/state', in: ['archived', null] }]],
    ],
  ],
  ['a page size in a text', [[`${parameter(0)}/schema`, { type: 'string' }]]],
  ['a wrong method that the path does not have', [['/paths/~1shelf/x-wrong-methods', ['DELETE']]]],
  ['a request type with a parameter', [[`${list}/x-request-types`, ['application/json; charset=utf-8']]]],
])('%s is taken', (_name, changes) => {
  expect(messageWith(...changes)).toBeUndefined();
});
