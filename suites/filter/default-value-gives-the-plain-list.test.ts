import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import {
  adding,
  answering,
  asksBy,
  type Book,
  book,
  losing,
  someBooks,
} from '../../test/support/checks/books.ts';
import { booksDocument, onBooks } from '../../test/support/checks/books-api.ts';
import { apiOf, outcomes } from '../../test/support/checks/judging.ts';
import check from './default-value-gives-the-plain-list.ts';

const claims = onBooks(check, 'shelf');
const right = { 'status=200': 'passed', 'relation=soundness': 'passed', 'relation=completeness': 'passed' };

test('the default that gives the plain list passes', () => {
  expect(outcomes(claims())).toEqual(right);
});

test('a default that loses an entry, or brings one more, breaks one sentence each', () => {
  expect(outcomes(claims(losing('b-3', 'shelf')))).toEqual({ ...right, 'relation=completeness': 'failed' });
  expect(outcomes(claims(adding(book('b-9'), 'shelf')))).toEqual({
    ...right,
    'relation=soundness': 'failed',
  });
});

test('a server may lack an optional filter, and then refuses it', () => {
  const api = apiOf(booksDocument({ shelf: { support: 'optional' } }));
  const refusing = claims({ refuses: (query) => asksBy(query, 'shelf') }, { api });
  expect(refusing.every(({ outcome }) => outcome === 'not-applicable')).toBe(true);
  expect(outcomes(claims(answering(500, 'shelf')))).toMatchObject({ 'status=200': 'failed' });
});

test('an empty list decides nothing, and what changed meanwhile is not judged', () => {
  expect(outcomes(claims({}, { all: [] }))).toMatchObject({ 'relation=completeness': 'inconclusive' });
  const changed = someBooks.map((each) => (each.id === 'b-3' ? { ...each, title: 'Macbeth' } : each));
  expect(outcomes(claims(losing('b-3', 'shelf'), { changed }))).toEqual(right);
});

test('a default beside which another filter does not count is found, though it is right by itself', () => {
  const all = [...someBooks];
  const ignoringOthers = {
    gives: (found: readonly Book[], query: Query) =>
      asksBy(query, 'shelf') && query.length > 1 ? all : found,
  };
  const found = claims(ignoringOthers, { all });
  expect(outcomes(found)).toEqual({ ...right, 'relation=soundness': 'failed' });
  expect(found.find(({ outcome }) => outcome === 'failed')?.message).toContain(
    'although it only adds the default',
  );
});

test('a default that loses an entry only beside another filter is found', () => {
  const losingTogether = {
    gives: (found: readonly Book[], query: Query) =>
      asksBy(query, 'shelf') && query.length > 1 ? found.slice(1) : found,
  };
  expect(outcomes(claims(losingTogether))).toEqual({ ...right, 'relation=completeness': 'failed' });
});
