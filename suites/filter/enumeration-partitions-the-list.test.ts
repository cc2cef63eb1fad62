import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import type { JsonObject } from '../../engine/base/json.ts';
import { withChanges } from '../../test/specifications/bad-files.ts';
import {
  adding,
  answering,
  asksBy,
  type Book,
  book,
  circling,
  ignoring,
  someBooks,
} from '../../test/support/checks/books.ts';
import { booksDocument, onBooks } from '../../test/support/checks/books-api.ts';
import { apiOf, outcomes } from '../../test/support/checks/judging.ts';
import check from './enumeration-partitions-the-list.ts';

const claims = onBooks(check, 'genre');
const right = {
  'status=200': 'passed',
  'relation=disjointness': 'passed',
  'relation=coverage': 'passed',
  'relation=unlisted-items': 'passed',
  'value=novel,relation=coverage': 'passed',
  'value=play,relation=coverage': 'passed',
  'value=essay,relation=coverage': 'passed',
};
const asksFor = (query: Query, word: string): boolean =>
  query.some(([name, value]) => name === 'genre' && value === word);

test('words that divide the list pass', () => {
  expect(outcomes(claims())).toEqual(right);
});

test('every word that loses entries is named, with a request of each as evidence', () => {
  const [, , coverage] = claims({
    gives: (found: readonly Book[], query) =>
      asksFor(query, 'play') || asksFor(query, 'novel') ? found.slice(0, 1) : found,
  });
  expect(coverage).toMatchObject({
    outcome: 'failed',
    aspect: { parameter: 'genre', relation: 'coverage' },
    message:
      '3 books of the plain list appeared under no value of genre: genre=novel leaves out 2 books, genre=play leaves out 1 book.',
    actual: 'genre=novel leaves out b-5, b-6; genre=play leaves out b-3',
  });
  expect(coverage?.evidence.slice(0, 2)).toEqual([
    expect.stringContaining('genre=novel'),
    expect.stringContaining('genre=play'),
  ]);
});

test('a word that loses entries has a claim of its own, and the others pass', () => {
  const losingPlays = claims({
    gives: (found: readonly Book[], query) => (asksFor(query, 'play') ? found.slice(0, 1) : found),
  });
  expect(outcomes(losingPlays)).toEqual({
    ...right,
    'relation=coverage': 'failed',
    'value=play,relation=coverage': 'failed',
  });
});

test('an entry under two words breaks one sentence, one that the plain list hides another', () => {
  expect(outcomes(claims(ignoring('genre')))).toEqual({
    ...right,
    'relation=disjointness': 'failed',
    'relation=unlisted-items': 'not-applicable',
  });
  expect(outcomes(claims(adding(book('b-9'), 'genre')))).toEqual({
    ...right,
    'relation=unlisted-items': 'failed',
  });
});

test('a documented word that is refused is not served, unless the filter may be missing', () => {
  const refusing = { refuses: (query: Query) => asksFor(query, 'essay') };
  expect(outcomes(claims(refusing))).toMatchObject({
    'status=200': 'failed',
    'relation=coverage': 'inconclusive',
  });
  const api = apiOf(booksDocument({ genre: { support: 'optional' } }));
  const lacking = claims({ refuses: (query) => asksBy(query, 'genre') }, { api });
  expect(lacking.every(({ outcome }) => outcome === 'not-applicable')).toBe(true);
});

test('a server that fails at a word, or a list of one word, decides nothing', () => {
  const undecided = { 'relation=disjointness': 'inconclusive', 'relation=coverage': 'inconclusive' };
  expect(outcomes(claims(answering(500, 'genre')))).toMatchObject(undecided);
  const all = someBooks.filter(({ genre }) => genre === 'play');
  expect(outcomes(claims({}, { all }))).toMatchObject(undecided);
});

test('of more words than a run asks for, entries of the others are missed by none', () => {
  const many = Array.from({ length: 30 }, (_, index) => book(`b-${index}`, { genre: `genre ${index % 27}` }));
  const api = apiOf(booksDocument({ genre: { values: [] } }));
  expect(outcomes(claims({}, { all: many, api }))).toMatchObject({ 'relation=coverage': 'passed' });
});

test('an entry that changed its word while the run looked is under no word by right', () => {
  const changed = someBooks.map((each) => (each.id === 'b-1' ? { ...each, genre: 'essay' } : each));
  expect(outcomes(claims({}, { changed }))).toEqual(right);
});

test('what came under two words decides, though reading on never ends', () => {
  const found = outcomes(claims(circling('genre')));
  expect(found).toMatchObject({ 'relation=disjointness': 'failed', 'relation=coverage': 'inconclusive' });
});

const list = '/paths/~1books/get';
const withGenre = (schema: JsonObject) =>
  apiOf(
    withChanges(booksDocument(), [
      [`${list}/parameters/5/schema`, schema],
      [`${list}/parameters/5/x-filter/values`, undefined],
      [
        `${list}/responses/200/content/application~1json/schema/properties/books/items/properties/genre`,
        { enum: ['novel', 'play', 'essay'] },
      ],
    ]),
  );

test('a word for all that the field does not have is no part of the list', () => {
  const all = { matches: { genre: ({ genre }: Book, value: string) => value === 'all' || genre === value } };
  const api = withGenre({ type: 'string', enum: ['novel', 'play', 'essay', 'all'] });
  expect(outcomes(claims(all, { api }))).toEqual({
    ...right,
    'value=all,relation=coverage': 'not-applicable',
  });
});

test('a list that the default of the filter narrows may lack what another word brings', () => {
  const api = withGenre({ type: 'string', enum: ['novel', 'play', 'essay'], default: 'novel' });
  const novels = someBooks.filter(({ genre }) => genre === 'novel');
  const found = outcomes(claims({ gives: narrowed }, { api, all: novels }));
  expect(found['relation=unlisted-items']).toBe('not-applicable');
  const whole = outcomes(claims({}, { api }));
  expect(whole['relation=unlisted-items']).toBe('passed');
});

/** All books where a genre is asked for that the plain list does not have. */
function narrowed(found: readonly Book[], query: Query): readonly Book[] {
  const word = query.find(([name]) => name === 'genre')?.[1];
  return word === undefined ? found : someBooks.filter(({ genre }) => genre === word);
}
