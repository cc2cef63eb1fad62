import { expect, test } from 'vitest';
import type { JsonObject } from '../../engine/base/json.ts';
import { asksBy, type Book, bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books, booksDocument } from '../../test/support/checks/books-api.ts';
import { apiOf, judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import check from './shown-member-narrows.ts';

/** The list of books, of which the file says that most members can be filtered by. */
function filterable(absence: string) {
  const document = booksDocument();
  const paths = document.paths as Record<string, Record<string, JsonObject>>;
  const list = paths['/books']?.get;
  if (list === undefined) throw new Error('There is no list.');
  const collection = { ...(list['x-collection'] as JsonObject), filterable: { absence } };
  return apiOf({
    ...document,
    paths: { ...paths, '/books': { get: { ...list, 'x-collection': collection } } },
  });
}

const filtering: Manner = {
  matches: {
    id: ({ id }: Book, value: string) => id === value,
    pages: ({ pages }: Book, value: string) => String(pages) === value,
    state: ({ state }: Book, value: string) => state === value,
  },
};
const all = someBooks.map((each, index) => ({ ...each, state: index < 2 ? 'planned' : 'published' }));
const claimsOn = (manner: Manner, absence = 'warn', more: Partial<Trial> = {}) =>
  judge(check, { api: filterable(absence), server: bookServer(all, manner), ...more });

test('a server that filters by what entries show, or refuses it, passes', () => {
  expect(outcomes(claimsOn(filtering))).toEqual({ 'relation=narrowing': 'passed' });
  const members = ['id', 'pages', 'state', 'updated'];
  const refusing = {
    refuses: (query: Parameters<typeof asksBy>[0]) => members.some((name) => asksBy(query, name)),
  };
  expect(outcomes(claimsOn(refusing))).toEqual({ 'relation=narrowing': 'passed' });
});

test.each(['id', 'pages', 'state'])(
  'a server that ignores %s is warned of, as far as the file says',
  (name) => {
    const ignoring = { matches: { ...filtering.matches, [name]: () => true } };
    expect(outcomes(claimsOn(ignoring))).toEqual({ 'relation=narrowing': 'warned' });
    expect(outcomes(claimsOn(ignoring, 'warn', { level: 'strict' }))).toEqual({
      'relation=narrowing': 'failed',
    });
    expect(outcomes(claimsOn(ignoring, 'fail'))).toEqual({ 'relation=narrowing': 'failed' });
    expect(outcomes(claimsOn(ignoring, 'accept'))).toEqual({ 'relation=narrowing': 'passed' });
  },
);

test('a server that breaks down at a member fails', () => {
  const breaking: Manner = {
    ...filtering,
    replies: (found, { query }) => (asksBy(query, 'state') ? { ...found, status: 500 } : found),
  };
  expect(outcomes(claimsOn(breaking))).toMatchObject({ 'status=200': 'failed' });
});

test('a list of one entry decides nothing, and a file that says nothing has no such check', () => {
  const server = bookServer(all.slice(0, 1), filtering);
  expect(outcomes(claimsOn({}, 'warn', { server }))).toEqual({ 'relation=narrowing': 'inconclusive' });
  expect(check.instances(books)).toEqual([]);
});
