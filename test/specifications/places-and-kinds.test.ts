import { expect, test } from 'vitest';
import { deriveApi } from '../../engine/api/load.ts';
import type { Json } from '../../engine/base/json.ts';
import { at, shelfDocument, withChanges } from './bad-files.ts';

type Change = readonly [pointer: string, value: Json | undefined];

const { collection, entry, body } = at;
const genre = `${at.parameter(4)}/x-filter`;
const paging = `${collection}/paging`;
const key = { value: 'pages', field: '/pages', kind: 'integer' };
const counted = { style: 'offset', limit: 'size', offset: 'after' };

/** What is said of the file with some changes, without its name; undefined where it is taken. */
function messageWith(...changes: readonly Change[]): string | undefined {
  const api = deriveApi(withChanges(shelfDocument(), changes), 'shelf.yaml');
  return api.ok ? undefined : api.problem.message.slice('shelf.yaml: /paths/~1shelf/get/'.length);
}

test.each<[string, readonly Change[], string]>([
  [
    'a marker of another field',
    [[`${paging}/markerField`, '/idd']],
    'x-collection/paging/markerField: the schema of an entry has no /idd. Did you mean /id?',
  ],
  [
    'a searched field',
    [[genre, { operator: 'search', field: '/genre', kind: 'text', fields: ['/id', '/gendre'] }]],
    'parameters/4/x-filter/fields/1: the schema of an entry has no /gendre. Did you mean /genre?',
  ],
  [
    'a member that is no filter',
    [[`${collection}/unfilterable`, { members: ['gendre'] }]],
    'x-collection/unfilterable/members/0: the schema of an entry has no /gendre. Did you mean /genre?',
  ],
  [
    'the field of one of several terms',
    [
      [
        `${collection}/order`,
        [
          { field: '/id', kind: 'text' },
          { field: '/page', kind: 'integer' },
        ],
      ],
    ],
    'x-collection/order/1/field: the schema of an entry has no /page. Did you mean /pages?',
  ],
  [
    'a way through a text',
    [[`${collection}/order`, [{ field: '/genre/name', kind: 'text' }]]],
    'x-collection/order/0/field: the schema of an entry has no /genre/name, because /genre of an entry is of the type string.',
  ],
  [
    'entries that are no array',
    [[`${collection}/items`, '/next']],
    'x-collection/items: /next of the body of the list is of the type string, and it has to be an array.',
  ],
  [
    'an identity that is an object',
    [[`${collection}/identity`, '/tags']],
    'x-collection/identity: /tags of an entry is of the type object, and it has to be a text or a number.',
  ],
  [
    'a total that is an array',
    [[paging, { ...counted, ends: 'total', total: '/books' }]],
    'x-collection/paging/total: /books of the body of the list is of the type array, and it has to be a number.',
  ],
  [
    'a flag that is a text',
    [[paging, { ...counted, ends: 'no-more', more: '/next' }]],
    'x-collection/paging/more: /next of the body of the list is of the type string, and it has to be true or false.',
  ],
  [
    'a link that is a number',
    [[`${collection}/links/0/pointer`, '/pages']],
    'x-collection/links/0/pointer: /pages of an entry is of the type integer, and it has to be a text.',
  ],
  [
    'a time by a number',
    [[`${collection}/order`, [{ field: '/pages', kind: 'instant' }]]],
    'x-collection/order/0/kind: /pages has the type integer, and no value of it is of the kind instant.',
  ],
  [
    'a time by a day',
    [
      [`${entry}/properties/genre/format`, 'date'],
      [genre, { operator: 'at-least', field: '/genre', kind: 'instant' }],
    ],
    'parameters/4/x-filter/kind: /genre has the format date, and no value of it is of the kind instant.',
  ],
  [
    'a part of a number',
    [[genre, { operator: 'contains', field: '/pages', kind: 'integer' }]],
    'parameters/4/x-filter/kind: contains compares values of the kind text or word or identifier, and not integer.',
  ],
  [
    'a word by an array',
    [[`${entry}/properties/genre`, { type: 'array', items: { type: 'string' } }]],
    'parameters/4/x-filter/kind: /genre has the type array, and no value of it is of the kind word.',
  ],
  [
    'one value for two keys',
    [[`${collection}/sorting/keys`, [key, { ...key, field: '/id', kind: 'text' }]]],
    'x-collection/sorting/keys/1/value: pages is the value of another key too',
  ],
  [
    'a field in both directions',
    [
      [
        `${collection}/order`,
        [
          { field: '/id', kind: 'text' },
          { field: '/id', kind: 'text', direction: 'descending' },
        ],
      ],
    ],
    'x-collection/order/1/field: the list is in the order of /id already',
  ],
])('%s is refused', (_name, changes, words) => {
  expect(messageWith(...changes)).toMatch(words);
  expect(messageWith(...changes)).not.toContain('\n');
});

test.each<[string, readonly Change[]]>([
  [
    'an element of an array as the marker',
    [
      [`${entry}/properties/sort`, { type: 'array' }],
      [`${paging}/markerField`, '/sort/0'],
    ],
  ],
  [
    'a body that is the array',
    [
      [body, { type: 'array', items: {} }],
      [`${collection}/items`, ''],
      [paging, { ...counted, ends: 'empty-page' }],
    ],
  ],
  ['a body without types', [[body, {}]]],
  [
    'elements of an array that contain a number',
    [
      [`${entry}/properties/genre`, { type: 'array', items: { type: 'integer' } }],
      [genre, { operator: 'contains', field: '/genre', kind: 'integer' }],
    ],
  ],
  ['the absence of an object', [[genre, { operator: 'is-null', field: '/tags', kind: 'text' }]]],
  [
    'numbers as texts of a form',
    [
      [`${entry}/properties/genre`, { type: 'string', format: 'decimal' }],
      [genre, { operator: 'at-least', field: '/genre', kind: 'number' }],
    ],
  ],
  [
    'a day by a time',
    [
      [`${entry}/properties/genre/format`, 'date-time'],
      [genre, { operator: 'at-least', field: '/genre', kind: 'date' }],
    ],
  ],
  ['a member that the schema does not name', [[`${collection}/unfilterable`, { members: ['keywords'] }]]],
])('%s is taken', (_name, changes) => {
  expect(messageWith(...changes)).toBeUndefined();
});
