import { expect, test } from 'vitest';
import type { Exchange } from '../../engine/base/exchange.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { adding, answering, book, circling, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './unlisted-items-are-marked-as-deleted.ts';

const claims = onBooks(check, 'since');

test('what is beyond the plain list and marked as deleted passes', () => {
  const all = [...someBooks, book('b-9', { state: 'withdrawn' })];
  expect(outcomes(claims({}, { all }))).toEqual({ 'relation=unlisted-items': 'passed' });
});

test('what is beyond the plain list and not marked fails', () => {
  expect(claims(adding(book('b-9'), 'since'))).toMatchObject([{ outcome: 'failed', actual: 'b-9' }]);
});

test('what was never finished may be there at level standard', () => {
  const abandoned = adding(book('b-9', { state: 'failed' }), 'since');
  expect(outcomes(claims(abandoned))).toEqual({ 'relation=unlisted-items': 'passed' });
  expect(outcomes(claims(abandoned, { level: 'strict' }))).toEqual({ 'relation=unlisted-items': 'failed' });
});

test('a list that has nothing beyond the plain one is not judged, nor is an entry that came meanwhile', () => {
  expect(outcomes(claims())).toEqual({ 'relation=unlisted-items': 'not-applicable' });
  expect(outcomes(claims({}, { changed: [...someBooks, book('b-9')] }))).toEqual({
    'relation=unlisted-items': 'not-applicable',
  });
});

test('an error fails as such', () => {
  expect(outcomes(claims(answering(500, 'since')))).toEqual({
    'status=200': 'failed',
    'relation=unlisted-items': 'inconclusive',
  });
});

test('what is not marked fails, though reading on never ends', () => {
  const found = { ...circling('since'), ...adding(book('b-9'), 'since') };
  expect(outcomes(claims(found))).toEqual({ 'relation=unlisted-items': 'failed' });
  expect(outcomes(claims(circling('since')))).toEqual({ 'relation=unlisted-items': 'inconclusive' });
});

test('what is marked counts as seen, though a later round of the run did not ask for it again', () => {
  const all = [...someBooks, book('b-9', { state: 'withdrawn' })];
  const asksAgain = {
    besides: (scene: Scene) => askList(scene, [['genre', 'play']]),
    record: (exchange: Exchange): Exchange =>
      exchange.request.url.includes('genre=play') ? { ...exchange, stage: 'probes-2' } : exchange,
  };
  expect(outcomes(claims({}, { all, ...asksAgain }))).toEqual({ 'relation=unlisted-items': 'passed' });
});
