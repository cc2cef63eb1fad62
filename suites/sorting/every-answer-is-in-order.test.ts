import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { bookServer, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, numberedBooks, onPages, sent } from '../../test/support/checks/pages.ts';
import check from './every-answer-is-in-order.ts';

const trial = { api: books, subject: 'pages' };
/** A page of the sorted list that another check asks for. */
const besides = (scene: Scene) =>
  askList(scene, [
    ['press', 'p-2'],
    ['sort', 'pages'],
    ['way', 'up'],
    ['limit', '2'],
  ]);
const turned = onPages((page, request) =>
  sent(request, 'press') === 'p-2' && sent(request, 'limit') === '2'
    ? { ...page, books: entriesIn(page).toReversed() }
    : page,
);

const undecided = {
  'relation=ascending': 'inconclusive',
  'relation=descending': 'inconclusive',
  'relation=on-pages': 'inconclusive',
  'relation=together': 'inconclusive',
};

test('pages in order are found to be, whatever else was asked for', () => {
  expect(outcomes(judge(check, { ...trial, besides, server: bookServer(someBooks) }))).toEqual({
    'relation=ascending': 'not-applicable',
    'relation=descending': 'passed',
    'relation=on-pages': 'passed',
    'relation=together': 'passed',
  });
});

test('a page of another check that is out of order is seen, and breaks the order on pages alone', () => {
  const server = bookServer(someBooks, turned);
  expect(outcomes(judge(check, { ...trial, server }))).toMatchObject({ 'relation=descending': 'passed' });
  const claims = judge(check, { ...trial, besides, server });
  expect(outcomes(claims)).toEqual({
    'relation=ascending': 'not-applicable',
    'relation=descending': 'passed',
    'relation=on-pages': 'failed',
    'relation=together': 'passed',
  });
  expect(claims.find(({ outcome }) => outcome === 'failed')?.evidence[0]).toContain('press=p-2');
});

test('an order that is lost beside filters is kept by itself', () => {
  const forgetful = onPages((page, request) =>
    request.query.length === 2 ? page : { ...page, books: entriesIn(page).toReversed() },
  );
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks, forgetful) }))).toMatchObject({
    'relation=ascending': 'not-applicable',
    'relation=descending': 'passed',
    'relation=together': 'failed',
  });
});

test('an order that its own probes do not find is lost by itself, and with what else is not judged', () => {
  const ignoring = onPages((page, request) =>
    sent(request, 'way') === 'down' ? { ...page, books: entriesIn(page).toReversed() } : page,
  );
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks, ignoring) }))).toEqual({
    ...undecided,
    'relation=ascending': 'not-applicable',
    'relation=descending': 'failed',
  });
});

test('equal values show nothing, and values that change meanwhile are no finding', () => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(numberedBooks(4)) }))).toEqual(undecided);
  const changed = bookServer(
    someBooks.map((each) => ({ ...each, title: `New ${each.title}` })),
    turned,
  );
  expect(outcomes(judge(check, { ...trial, besides, server: bookServer(someBooks), changed }))).toEqual(
    undecided,
  );
});
