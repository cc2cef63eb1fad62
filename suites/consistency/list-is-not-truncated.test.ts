import { expect, test } from 'vitest';
import { book, bookServer, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { onPages, unpagedBooks } from '../../test/support/checks/pages.ts';
import check from './list-is-not-truncated.ts';

type Asked = { readonly query: readonly (readonly [string, string])[] };
const isPlain = ({ query }: Asked): boolean => query.every(([name]) => name === 'limit' || name === 'after');
/** A plain list that is cut after four entries. */
const cut = onPages((page, request) =>
  isPlain(request) ? { books: someBooks.slice(0, 4).map((each) => ({ ...each })) } : page,
);

test('a list that holds all that its views show is whole', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks) }))).toEqual({
    'relation=completeness': 'passed',
  });
  expect(outcomes(judge(check, { api: unpagedBooks, server: bookServer(someBooks.slice(0, 5)) }))).toEqual({
    'relation=completeness': 'passed',
  });
});

test('a list that leaves out what a view shows twice is seen, in pages or without', () => {
  const server = bookServer(someBooks, cut);
  const [claim] = judge(check, { api: books, server });
  expect(claim?.outcome).toBe('failed');
  expect(claim?.actual).toContain('b-');
  expect(outcomes(judge(check, { api: unpagedBooks, server }))).toEqual({
    'relation=completeness': 'failed',
  });
});

test('a length at which servers cut is undecided', () => {
  const [claim] = judge(check, { api: unpagedBooks, server: bookServer(someBooks) });
  expect(claim).toMatchObject({ outcome: 'inconclusive' });
  expect(claim?.message).toContain('exactly 6 entries');
});

test('an entry that comes while the run looks is not left out', () => {
  const changed = bookServer([...someBooks, book('b-7')]);
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks), changed }))).toEqual({
    'relation=completeness': 'passed',
  });
});

test('a plain list that a cache keeps need not have what came since', () => {
  const cached = bookServer(someBooks, {
    replies: (right, request) => {
      const reply = cut.replies?.(right, request) ?? right;
      return isPlain(request) && 'headers' in reply
        ? { ...reply, headers: { ...reply.headers, age: '3600' } }
        : reply;
    },
  });
  expect(outcomes(judge(check, { api: books, server: cached }))['relation=completeness']).not.toBe('failed');
});
