import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { judge, outcomes } from '../toolkit/testing.ts';
import { bookServer, someBooks } from '../toolkit/testing-books.ts';
import { books } from '../toolkit/testing-books-api.ts';
import { entriesOf, numberedBooks, onPages, sent } from '../toolkit/testing-pages.ts';
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
    ? { ...page, books: entriesOf(page).toReversed() }
    : page,
);

test('pages in order are found to be', () => {
  expect(outcomes(judge(check, { ...trial, besides, server: bookServer(someBooks) }))).toEqual({
    'relation=order': 'passed',
  });
});

test('a page of another check that is out of order is seen', () => {
  const server = bookServer(someBooks, turned);
  expect(outcomes(judge(check, { ...trial, server }))).toEqual({ 'relation=order': 'passed' });
  const [claim] = judge(check, { ...trial, besides, server });
  expect(claim?.outcome).toBe('failed');
  expect(claim?.evidence[0]).toContain('press=p-2');
});

test('a page that its own probes bring out of order is seen', () => {
  const ignoring = onPages((page, request) =>
    sent(request, 'way') === 'down' ? { ...page, books: entriesOf(page).toReversed() } : page,
  );
  expect(outcomes(judge(check, { ...trial, server: bookServer(someBooks, ignoring) }))).toEqual({
    'relation=order': 'failed',
  });
});

test('equal values show nothing, and values that change meanwhile are no finding', () => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(numberedBooks(4)) }))).toEqual({
    'relation=order': 'inconclusive',
  });
  const changed = bookServer(
    someBooks.map((each) => ({ ...each, title: `New ${each.title}` })),
    turned,
  );
  expect(outcomes(judge(check, { ...trial, besides, server: bookServer(someBooks), changed }))).toEqual({
    'relation=order': 'inconclusive',
  });
});
