import { expect, test } from 'vitest';
import { answering, asksBy, ignoring } from '../../test/support/checks/books.ts';
import { booksDocument, onBooks } from '../../test/support/checks/books-api.ts';
import { apiOf, outcomes } from '../../test/support/checks/judging.ts';
import check from './absent-value-gives-an-empty-list.ts';

const byTitle = onBooks(check, 'title');
const right = {
  'relation=soundness': 'passed',
  'relation=empty-page': 'passed',
  'status=200': 'passed',
  'relation=address-found': 'passed',
};

test.each(['title', 'min_pages', 'since', 'press'])('an empty page for %s passes', (name) => {
  expect(outcomes(onBooks(check, name)())).toEqual(right);
});

test('a server that brings what does not match serves the list, and yet fails', () => {
  expect(outcomes(byTitle(ignoring('title')))).toEqual({
    'relation=soundness': 'failed',
    'relation=empty-page': 'not-applicable',
    'status=200': 'passed',
    'relation=address-found': 'passed',
  });
});

test.each([
  [404, 'failed'],
  [403, 'passed'],
  [500, 'inconclusive'],
])('a server that answers %s is not judged by what it brings', (status, addressFound) => {
  expect(outcomes(byTitle(answering(status, 'title')))).toEqual({
    'relation=soundness': 'inconclusive',
    'relation=empty-page': 'inconclusive',
    'status=200': 'failed',
    'relation=address-found': addressFound,
  });
});

test('a thing that a server refuses to look for may be known to it in another form', () => {
  const refusing = { refuses: (query: Parameters<typeof asksBy>[0]) => asksBy(query, 'press') };
  const byPress = onBooks(check, 'press');
  expect(outcomes(byPress(refusing))).toEqual({
    'relation=soundness': 'not-applicable',
    'relation=empty-page': 'not-applicable',
    'status=200': 'not-applicable',
    'relation=address-found': 'not-applicable',
  });
  expect(outcomes(byPress(refusing, { level: 'strict' }))).toMatchObject({ 'status=200': 'failed' });
});

test('a server that lacks a filter that it may lack is not judged', () => {
  const api = apiOf(booksDocument({ title: { support: 'optional' } }));
  expect(outcomes(byTitle(ignoring('title'), { api }))).toEqual({
    'relation=soundness': 'not-applicable',
    'relation=empty-page': 'not-applicable',
    'relation=address-found': 'not-applicable',
  });
});

test('an empty list decides nothing', () => {
  expect(outcomes(byTitle({}, { all: [] }))).toEqual({
    'relation=soundness': 'inconclusive',
    'relation=empty-page': 'passed',
    'status=200': 'passed',
    'relation=address-found': 'passed',
  });
});

test('a filter that a server lacks and should have says nothing of how an empty answer looks', () => {
  const api = apiOf(booksDocument({ title: { support: 'optional', absence: 'warn' } }));
  expect(outcomes(byTitle(ignoring('title'), { api }))).toMatchObject({
    'relation=soundness': 'warned',
    'relation=empty-page': 'not-applicable',
  });
});
