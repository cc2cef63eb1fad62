import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { outcomes } from '../toolkit/testing.ts';
import { asksBy, type Book, ignoring, someBooks } from '../toolkit/testing-books.ts';
import { onBooks } from '../toolkit/testing-books-api.ts';
import check from './every-answer-matches.ts';

const byGenre = onBooks(check, 'genre');

test('answers that show only what matches pass', () => {
  expect(outcomes(byGenre())).toEqual({ 'relation=soundness': 'passed' });
});

test('a filter that is ignored together with an order fails, and the message gives the request', () => {
  const forgetful = {
    gives: (right: readonly Book[], query: Query) => (asksBy(query, 'sort') ? someBooks : right),
  };
  expect(byGenre(forgetful)).toMatchObject([
    { outcome: 'failed', actual: expect.stringMatching(/^GET \/v1\/books\?genre=.*sort=.* gave b-/) },
  ]);
});

test('requests of other checks are judged too', () => {
  const paged: Query = [
    ['genre', 'novel'],
    ['limit', '2'],
    ['after', 'b-2'],
  ];
  const forgetful = {
    gives: (right: readonly Book[], query: Query) => (asksBy(query, 'after') ? someBooks : right),
  };
  const besides = (scene: Scene) => askList(scene, paged);
  expect(outcomes(byGenre(forgetful, { besides }))).toEqual({ 'relation=soundness': 'failed' });
  expect(outcomes(byGenre(forgetful))).toEqual({ 'relation=soundness': 'passed' });
});

test('a list that shows one value only decides nothing', () => {
  const all = someBooks.map((each) => ({ ...each, genre: 'novel' }));
  expect(outcomes(byGenre({}, { all }))).toEqual({ 'relation=soundness': 'inconclusive' });
});

test('entries that changed while the run looked are not judged', () => {
  const changed = someBooks.map((each) => ({ ...each, genre: each.genre === 'novel' ? 'play' : 'novel' }));
  expect(outcomes(byGenre(ignoring('genre'), { changed }))).toEqual({ 'relation=soundness': 'inconclusive' });
});
