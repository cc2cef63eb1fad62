import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { answering, asksBy, book, circling, ignoring } from '../../test/support/checks/books.ts';
import { booksDocument, onBooks } from '../../test/support/checks/books-api.ts';
import { apiOf, outcomes } from '../../test/support/checks/judging.ts';
import check from './value-outside-the-enumeration.ts';

const claims = onBooks(check, 'genre');

test('a word that is not documented may match nothing, or be refused', () => {
  expect(outcomes(claims())).toEqual({ 'relation=soundness': 'passed' });
  expect(outcomes(claims({ refuses: (query) => asksBy(query, 'genre') }))).toEqual({
    'relation=soundness': 'passed',
  });
});

test('a server that ignores the word is warned of, and fails at level strict', () => {
  expect(claims(ignoring('genre'))).toMatchObject([
    { outcome: 'warned', actual: 'b-1, b-2, b-3, b-4, b-5 and 1 more' },
  ]);
  expect(outcomes(claims(ignoring('genre'), { level: 'strict' }))).toEqual({
    'relation=soundness': 'failed',
  });
});

test('a server that answers with an error of its own fails to serve the list', () => {
  expect(outcomes(claims(answering(500, 'genre')))).toEqual({
    'status=200': 'failed',
    'relation=soundness': 'inconclusive',
  });
});

test('an empty list decides nothing, nor does a server that is too busy', () => {
  expect(outcomes(claims({}, { all: [] }))).toEqual({ 'relation=soundness': 'inconclusive' });
  expect(outcomes(claims(answering(503, 'genre')))).toEqual({
    'status=200': 'inconclusive',
    'relation=soundness': 'inconclusive',
  });
});

test('one page decides that the word is ignored, though reading on never ends', () => {
  const [claim, ...others] = claims(circling('genre'));
  expect(others).toEqual([]);
  expect(claim).toMatchObject({ outcome: 'warned', actual: 'b-1, b-2, b-3, b-4, b-5 and 1 more' });
});

test('a further word that known servers have is asked for too, and is warned of where it brings something', () => {
  const api = apiOf(booksDocument({ genre: { further: ['opera'] } }));
  const isOpera = (query: Query): boolean => query.some(([, value]) => value === 'opera');
  const found = claims({ gives: (right, query) => (isOpera(query) ? [book('b-9')] : right) }, { api });
  expect(found).toMatchObject([{ outcome: 'warned', actual: 'b-9' }]);
  expect(found[0]?.message).toContain('genre=opera');
  expect(outcomes(claims({}, { api }))).toEqual({ 'relation=soundness': 'passed' });
});
