import { expect, test } from 'vitest';
import { book, bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, onPages, refusing, sent, withKeys } from '../../test/support/checks/pages.ts';
import check from './keeps-the-set.ts';

const right = {
  'relation=no-repetition': 'passed',
  'relation=end': 'passed',
  'relation=completeness': 'passed',
  'relation=soundness': 'passed',
  'status=200': 'passed',
};
const trial = { api: books, subject: 'pages' };
const sorted = (request: Parameters<typeof sent>[0]): boolean => sent(request, 'sort') === 'pages';
const withdrawn = book('b-9', { state: 'withdrawn' });

test.each<[string, Manner, object]>([
  ['holds what the plain list holds is found to', {}, right],
  [
    'drops an entry is seen',
    onPages((page, request) => (sorted(request) ? { ...page, books: entriesIn(page).slice(1) } : page)),
    { ...right, 'relation=completeness': 'failed' },
  ],
  [
    'repeats an entry is seen',
    onPages((page, request) =>
      sorted(request) ? { ...page, books: [...entriesIn(page), ...entriesIn(page).slice(0, 1)] } : page,
    ),
    { ...right, 'relation=no-repetition': 'failed' },
  ],
  [
    'shows what is deleted is seen',
    onPages((page, request) =>
      sorted(request) ? { ...page, books: [...entriesIn(page), { ...withdrawn }] } : page,
    ),
    { ...right, 'relation=soundness': 'failed' },
  ],
  [
    'shows what the plain list does not have is seen',
    onPages((page, request) =>
      sorted(request) ? { ...page, books: [...entriesIn(page), { ...book('b-9') }] } : page,
    ),
    { ...right, 'relation=soundness': 'failed' },
  ],
  [
    'goes round is seen',
    onPages((page, request) => (sorted(request) ? { ...page, next: '/v1/books?sort=pages&way=up' } : page)),
    { 'relation=end': 'failed', 'relation=completeness': 'inconclusive' },
  ],
  [
    'does not come is seen',
    refusing(500, sorted),
    { 'status=200': 'failed', 'relation=completeness': 'inconclusive' },
  ],
])('a sorted list that %s', (_, manner, expected) => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks, manner) }))).toMatchObject(expected);
});

test('the plain list shows what a sorted one lacks', () => {
  const lossy = onPages((page, request) =>
    sorted(request) ? { ...page, books: entriesIn(page).slice(1) } : page,
  );
  const claims = judge(check, { ...trial, server: bookServer(someBooks, lossy) });
  const evidence = claims.find(({ outcome }) => outcome === 'failed')?.evidence ?? [];
  expect(evidence[0]).toContain('sort=pages');
  expect(evidence[1]).not.toContain('sort=pages');
});

test('a key that the documents leave open may be refused', () => {
  const api = withKeys([{ value: 'pages', field: '/pages', kind: 'integer', support: 'optional' }]);
  const found = outcomes(
    judge(check, { api, subject: 'pages', server: bookServer(someBooks, refusing(400, sorted)) }),
  );
  expect(new Set(Object.values(found))).toEqual(new Set(['not-applicable']));
});

test('one entry shows nothing, and entries that come and go meanwhile are no finding', () => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks.slice(0, 1)) }))).toMatchObject({
    'relation=completeness': 'inconclusive',
  });
  const changed = bookServer([...someBooks.slice(2), book('b-7')]);
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks), changed }))).toEqual(right);
});
