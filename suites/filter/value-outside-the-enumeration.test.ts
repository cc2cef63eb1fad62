import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../toolkit/testing.ts';
import { bookServer, someBooks } from '../toolkit/testing-books.ts';
import { books } from '../toolkit/testing-books-api.ts';
import check from './value-outside-the-enumeration.ts';

const claimsOn = (server: Trial['server'], level: Trial['level'] = 'standard') =>
  judge(check, { api: books, server, level, subject: 'genre' });

test('a word that is not documented may match nothing, or be refused', () => {
  expect(outcomes(claimsOn(bookServer(someBooks)))).toEqual({ 'relation=soundness': 'passed' });
  const strict = bookServer(someBooks, {
    refuses: (query) => query.some(([name, value]) => name === 'genre' && value.length > 6),
  });
  expect(outcomes(claimsOn(strict))).toEqual({ 'relation=soundness': 'passed' });
});

test('a server that ignores the word is warned of, and fails at level strict', () => {
  const ignoring = bookServer(someBooks, { matches: { genre: () => true } });
  expect(claimsOn(ignoring)).toMatchObject([{ outcome: 'warned', actual: expect.stringContaining('b-1') }]);
  expect(outcomes(claimsOn(ignoring, 'strict'))).toEqual({ 'relation=soundness': 'failed' });
});

test('a server that breaks down at the word fails to serve it', () => {
  const breaking = bookServer(someBooks, {
    replies: (right, { query }) =>
      query.some(([name]) => name === 'genre') ? { ...right, status: 500 } : right,
  });
  expect(outcomes(claimsOn(breaking))).toEqual({
    'status=200': 'failed',
    'relation=soundness': 'inconclusive',
  });
});

test('an empty list decides nothing, nor does a server that is too busy to answer', () => {
  expect(outcomes(claimsOn(bookServer([])))).toEqual({ 'relation=soundness': 'inconclusive' });
  const busy = bookServer(someBooks, {
    replies: (right, { query }) =>
      query.some(([name]) => name === 'genre') ? { ...right, status: 503 } : right,
  });
  expect(outcomes(claimsOn(busy))).toEqual({
    'status=200': 'inconclusive',
    'relation=soundness': 'inconclusive',
  });
});
