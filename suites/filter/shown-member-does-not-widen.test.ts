import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { listOf } from '../../test/conventions/run.ts';
import { answering, asksBy, type Book, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './shown-member-does-not-widen.ts';

const claims = onBooks(check);
const right = { 'relation=soundness': 'passed' };
/** Members of a book that are no parameters. */
const members = ['id', 'pages', 'state', 'updated'];

test.each(members)('%s may be ignored, refused, or find nothing', (member) => {
  expect(outcomes(claims())).toEqual(right);
  expect(outcomes(claims({ refuses: (query) => asksBy(query, member) }))).toEqual(right);
  expect(outcomes(claims({ matches: { [member]: () => false } }))).toEqual(right);
});

test.each(members)('%s that makes the server fail, or undoes a filter, is a finding', (member) => {
  expect(outcomes(claims(answering(500, member)))).toEqual({
    'status=200': 'failed',
    'relation=soundness': 'inconclusive',
  });
  const undoing = {
    gives: (found: readonly Book[], query: Query) => (asksBy(query, member) ? someBooks : found),
  };
  expect(outcomes(claims(undoing))).toEqual({ 'relation=soundness': 'failed' });
});

test('what is a parameter already is asked for by other checks', () => {
  const names = new Set<string>();
  claims({
    replies: (found, { query }) => {
      for (const [name] of query) names.add(name);
      return found;
    },
  });
  expect([...names].filter((name) => !['limit', 'genre', 'title', 'after'].includes(name)).sort()).toEqual(
    members,
  );
});

test('a list in which no filter leaves anything out decides nothing', () => {
  expect(outcomes(claims({}, { all: someBooks.slice(0, 1) }))).toEqual({
    'relation=soundness': 'inconclusive',
  });
});

test('a list without any filter is not asked', async () => {
  const { api } = await listOf('odata', 'listOrders');
  expect(check.instances(api)).toEqual([]);
});
