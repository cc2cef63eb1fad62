import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { isJsonObject, type JsonObject } from '../../engine/base/json.ts';
import { answering, type Book, book, type Manner } from '../../test/support/checks/books.ts';
import { booksDocument, onBooks } from '../../test/support/checks/books-api.ts';
import { apiOf, outcomes } from '../../test/support/checks/judging.ts';
import check from './ties-are-in-the-order-of-the-next-key.ts';

const api = apiOf(withSorting());

/** The books, sorted by keys that stand in one value, the last of which may be left out. */
function withSorting(): JsonObject {
  const document = booksDocument();
  const text = JSON.stringify(document).replace(
    /"sorting":\{.*?"keys":/,
    '"sorting":{"key":"sort","ascending":"{key}","descending":"-{key}","several":"comma","keys":',
  );
  const changed: unknown = JSON.parse(text);
  return isJsonObject(changed) ? changed : document;
}

const all: readonly Book[] = [
  book('b-1', { pages: 200, title: 'Beta' }),
  book('b-2', { pages: 100, title: 'Delta' }),
  book('b-3', { pages: 200, title: 'Alpha' }),
  book('b-4', { pages: 100, title: 'Gamma' }),
];

function sorting(counts: (keys: readonly string[]) => readonly string[]): Manner {
  return {
    gives: (right, query: Query) => {
      const keys = counts((new Map(query).get('sort') ?? '').split(',').filter((key) => key !== ''));
      return right.toSorted((left, other) => {
        for (const key of keys) {
          const [down, name] = key.startsWith('-') ? [true, key.slice(1)] : [false, key];
          const [a, b] = name === 'pages' ? [left.pages ?? 0, other.pages ?? 0] : [left.title, other.title];
          if (a !== b) return a < b === down ? 1 : -1;
        }
        return 0;
      });
    },
  };
}

const on = onBooks(check);

test('a list that is in the order of both keys is right', () => {
  expect(
    outcomes(
      on(
        sorting((keys) => keys),
        { api, all },
      ),
    ),
  ).toEqual({
    'relation=first-key': 'passed',
    'relation=next-key': 'passed',
    'status=200': 'passed',
  });
});

test('a next key that does not count is found, and so is a first one', () => {
  expect(
    outcomes(
      on(
        sorting((keys) => keys.slice(0, 1)),
        { api, all },
      ),
    ),
  ).toMatchObject({
    'relation=first-key': 'passed',
    'relation=next-key': 'failed',
  });
  expect(
    outcomes(
      on(
        sorting((keys) => keys.slice(-1)),
        { api, all },
      ),
    ),
  ).toMatchObject({
    'relation=first-key': 'failed',
    'relation=next-key': 'inconclusive',
  });
});

test('a list that is not served is another matter', () => {
  expect(outcomes(on(answering(500, 'sort'), { api, all }))).toMatchObject({ 'status=200': 'failed' });
});

test('a list without equals shows nothing', () => {
  const none = all.map((each, index) => ({ ...each, pages: index, title: `Title ${index}` }));
  expect(
    outcomes(
      on(
        sorting((keys) => keys),
        { api, all: none },
      ),
    ),
  ).toEqual({
    'relation=first-key': 'inconclusive',
    'relation=next-key': 'inconclusive',
    'status=200': 'inconclusive',
  });
});
