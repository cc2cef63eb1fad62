import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { type Book, someBooks } from '../../test/support/checks/books.ts';
import { booksDocument, onBooks } from '../../test/support/checks/books-api.ts';
import { apiOf, outcomes } from '../../test/support/checks/judging.ts';
import check from './time-zone-does-not-matter.ts';

const since = onBooks(check, 'since');
const right = { 'relation=offset': 'passed', 'relation=no-zone': 'passed', 'relation=fraction': 'passed' };

test('a server that reads zones passes', () => {
  expect(outcomes(since())).toEqual(right);
});

test('a server that drops the offset fails for offsets alone', () => {
  const dropping = {
    matches: {
      since: ({ updated }: Book, value: string) =>
        Date.parse(updated) >= Date.parse(`${value.slice(0, 19)}Z`),
    },
  };
  expect(outcomes(since(dropping))).toEqual({ ...right, 'relation=offset': 'failed' });
});

test('a server that refuses one way to write a time fails for it alone', () => {
  const refusing = (form: RegExp) => ({
    refuses: (query: Query) => query.some(([name, value]) => name === 'since' && form.test(value)),
  });
  expect(outcomes(since(refusing(/\.\d/)))).toEqual({ ...right, 'relation=fraction': 'failed' });
  expect(outcomes(since(refusing(/:\d\d$/)))).toMatchObject({
    'relation=fraction': 'passed',
    'relation=no-zone': 'failed',
  });
});

test('a list of one time decides nothing', () => {
  const all = someBooks.map((each) => ({ ...each, updated: '2024-05-01T10:00:00Z' }));
  expect(outcomes(since({}, { all }))).toEqual({
    'relation=offset': 'inconclusive',
    'relation=no-zone': 'inconclusive',
    'relation=fraction': 'inconclusive',
  });
});

test('a server need only read the ways to write a zone that its file says', () => {
  const api = apiOf(booksDocument({ since: { zones: ['utc'] } }));
  const refusing = {
    refuses: (query: Query) => query.some(([name, value]) => name === 'since' && !value.endsWith('Z')),
  };
  expect(outcomes(onBooks(check, 'since')(refusing, { api }))).toEqual({ 'relation=fraction': 'passed' });
});
