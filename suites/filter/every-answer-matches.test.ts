import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { answering, asksBy, type Book, ignoring, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './every-answer-matches.ts';

const byGenre = onBooks(check, 'genre');

/** Asks for the list as another check would. */
const asking = (query: Query) => (scene: Scene) => askList(scene, query);
/** Ignores all filters where something else is asked for. */
const forgettingWith = (name: string) => ({
  gives: (right: readonly Book[], query: Query) => (asksBy(query, name) ? someBooks : right),
});
const undecided = {
  'relation=soundness': 'inconclusive',
  'relation=on-pages': 'inconclusive',
  'relation=in-order': 'inconclusive',
  'relation=together': 'inconclusive',
};

test('answers that show only what matches pass, each for what the filter was given with', () => {
  expect(outcomes(byGenre())).toEqual({
    ...undecided,
    'relation=on-pages': 'passed',
    'relation=in-order': 'passed',
  });
  expect(outcomes(byGenre({}, { besides: asking([['genre', 'play']]) }))).toMatchObject({
    'relation=soundness': 'passed',
    'relation=together': 'inconclusive',
  });
});

test('a filter that is ignored together with an order fails, and the message gives the request', () => {
  const query: Query = [
    ['genre', 'play'],
    ['sort', 'title'],
  ];
  const found = byGenre(forgettingWith('sort'), { besides: asking(query) });
  expect(outcomes(found)).toMatchObject({
    'relation=in-order': 'failed',
    'relation=on-pages': 'passed',
  });
  expect(found).toContainEqual(
    expect.objectContaining({
      outcome: 'failed',
      actual: expect.stringMatching(/^GET \/v1\/books\?genre=play&sort=title returned b-/),
    }),
  );
});

test('a filter that is ignored on later pages fails on pages alone, by the requests of other checks', () => {
  const paged: Query = [
    ['genre', 'novel'],
    ['limit', '2'],
    ['after', 'b-2'],
  ];
  const found = outcomes(byGenre(forgettingWith('after'), { besides: asking(paged) }));
  expect(found).toEqual({ ...undecided, 'relation=on-pages': 'failed', 'relation=in-order': 'passed' });
});

test('a filter that is ignored beside another one fails together with it alone', () => {
  const both: Query = [
    ['genre', 'novel'],
    ['title', 'Emma'],
  ];
  const found = outcomes(byGenre(forgettingWith('title'), { besides: asking(both) }));
  expect(found).toMatchObject({ 'relation=together': 'failed', 'relation=on-pages': 'passed' });
});

test('a filter that is ignored throughout fails by itself, and what else it is given with decides nothing', () => {
  const found = outcomes(byGenre(ignoring('genre'), { besides: asking([['genre', 'play']]) }));
  expect(found).toEqual({ ...undecided, 'relation=soundness': 'failed' });
});

test('every request that shows it is evidence', () => {
  const queries: readonly Query[] = ['novel', 'play'].map((genre) => [
    ['genre', genre],
    ['after', 'b-1'],
  ]);
  const besides = function* (scene: Scene) {
    for (const query of queries) yield* askList(scene, query);
  };
  const failing = byGenre(forgettingWith('after'), { besides }).find(({ outcome }) => outcome === 'failed');
  expect(failing?.evidence).toHaveLength(2);
});

test('a list that shows one value only decides nothing', () => {
  const all = someBooks.map((each) => ({ ...each, genre: 'novel' }));
  expect(outcomes(byGenre({}, { all }))).toEqual(undecided);
});

test('entries that changed while the run looked are not judged', () => {
  const changed = someBooks.map((each) => ({ ...each, genre: each.genre === 'novel' ? 'play' : 'novel' }));
  expect(outcomes(byGenre(ignoring('genre'), { changed }))).toEqual(undecided);
});

test('requests that are not served are said to be so, and not to be missing', () => {
  const breaking = answering(500, 'genre');
  const [claim] = byGenre(breaking, { besides: asking([['genre', 'play']]) });
  expect(claim).toMatchObject({
    outcome: 'inconclusive',
    message: expect.stringMatching(/^Of \d+ requests? with genre, none returned a page of the list/),
  });
});

test('a value that brings nothing by itself brings nothing in company', () => {
  const besides = function* (scene: Scene) {
    yield* askList(scene, [['genre', 'none of these']]);
    yield* askList(scene, [
      ['genre', 'none of these'],
      ['sort', 'title'],
    ]);
  };
  expect(outcomes(byGenre(forgettingWith('sort'), { besides }))).toMatchObject({
    'relation=in-order': 'failed',
  });
  expect(outcomes(byGenre({}, { besides }))).toMatchObject({ 'relation=in-order': 'passed' });
});
