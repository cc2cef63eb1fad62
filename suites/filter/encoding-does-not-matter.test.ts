import { expect, test } from 'vitest';
import { someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './encoding-does-not-matter.ts';

const claims = onBooks(check, 'title');
const isEscaped = (url: string): boolean => /=%/.test(url);

test('a server that decodes what is escaped passes', () => {
  expect(outcomes(claims())).toEqual({ 'relation=percent-encoding': 'passed' });
});

test('a server that finds nothing by escapes fails', () => {
  expect(
    claims({ replies: (right, { url }) => (isEscaped(url) ? { ...right, body: { books: [] } } : right) }),
  ).toMatchObject([{ outcome: 'failed', actual: expect.stringMatching(/^missing: b-/) }]);
});

test('a server that knows no parameter whose name is escaped fails', () => {
  const all = someBooks.map(({ id }) => ({ id }));
  expect(
    claims({
      replies: (right, { url }) =>
        url.includes('title=') || !isEscaped(url) ? right : { ...right, body: { books: all } },
    }),
  ).toMatchObject([{ outcome: 'failed', actual: expect.stringMatching(/^unexpected: b-/) }]);
});

test('a server that refuses escapes does not serve the list', () => {
  expect(
    outcomes(claims({ replies: (right, { url }) => (isEscaped(url) ? { ...right, status: 400 } : right) })),
  ).toEqual({
    'status=200': 'failed',
    'relation=percent-encoding': 'inconclusive',
  });
});

test('nothing is decided without two different values, or by entries that changed', () => {
  expect(outcomes(claims({}, { all: someBooks.slice(0, 1) }))).toEqual({
    'relation=percent-encoding': 'inconclusive',
  });
  const changed = someBooks.map((each) => ({ ...each, title: `New ${each.title}` }));
  expect(outcomes(claims({}, { changed }))).toEqual({ 'relation=percent-encoding': 'inconclusive' });
});
