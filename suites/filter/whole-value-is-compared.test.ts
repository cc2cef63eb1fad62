import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { type Book, circling, ignoring, someBooks } from '../../test/support/checks/books.ts';
import { booksDocument, onBooks } from '../../test/support/checks/books-api.ts';
import { apiOf, outcomes } from '../../test/support/checks/judging.ts';
import check from './whole-value-is-compared.ts';

const byTitle = onBooks(check, 'title');
const right = {
  'relation=whole-value': 'passed',
  'relation=blank-at-an-end': 'passed',
  'relation=operator': 'passed',
};
const comparing = (isMatch: (title: string, value: string) => boolean) => ({
  matches: { title: ({ title }: Book, value: string) => isMatch(title, value) },
});

test('a server that compares whole values passes', () => {
  expect(outcomes(byTitle())).toEqual(right);
});

test.each([
  ['beginnings', (title: string, value: string) => title.startsWith(value)],
  ['parts', (title: string, value: string) => title.includes(value)],
  ['patterns', (title: string, value: string) => value.endsWith('%') && title.startsWith(value.slice(0, -1))],
  ['lists with commas', (title: string, value: string) => value.split(',').includes(title)],
  ['texts cut to a length', (title: string, value: string) => value.length > 200 && value.startsWith(title)],
])('a server that finds by %s fails', (_, isMatch) => {
  expect(outcomes(byTitle(comparing(isMatch)))).toEqual({ ...right, 'relation=whole-value': 'failed' });
});

test('a server that drops a blank is warned of by itself', () => {
  expect(outcomes(byTitle(comparing((title, value) => title === value.trim())))).toEqual({
    ...right,
    'relation=blank-at-an-end': 'warned',
  });
});

const afterColon = (value: string): string => value.slice(value.indexOf(':') + 1);

test.each([
  [
    'in',
    (title: string, value: string) => value.startsWith('in:') && afterColon(value).split(',').includes(title),
  ],
  ['eq', (title: string, value: string) => value === `eq:${title}`],
  ['neq', (title: string, value: string) => value.startsWith('neq:') && afterColon(value) !== title],
])('a server that reads the operator %s fails, unless a reading allows it', (_, isMatch) => {
  const withOperators = (operators: string) => apiOf(booksDocument({ title: { operators } }));
  expect(outcomes(byTitle(comparing(isMatch)))).toEqual({ ...right, 'relation=operator': 'failed' });
  const warned = byTitle(comparing(isMatch), { api: withOperators('warn') });
  expect(outcomes(warned)).toEqual({ ...right, 'relation=operator': 'warned' });
  const strict = byTitle(comparing(isMatch), { api: withOperators('warn'), level: 'strict' });
  expect(outcomes(strict)).toEqual({ ...right, 'relation=operator': 'failed' });
  expect(outcomes(byTitle(comparing(isMatch), { api: withOperators('accept') }))).toEqual(right);
});

test('an operator that a server does not know may be refused where a reading allows operators', () => {
  const refusing = { refuses: (query: Query) => query.some(([, value]) => value.includes(':')) };
  expect(outcomes(byTitle(refusing))).toMatchObject({ 'status=200': 'failed' });
  const api = apiOf(booksDocument({ title: { operators: 'warn' } }));
  expect(outcomes(byTitle(refusing, { api }))).toEqual(right);
});

test('a word that is none may be refused, and where it is ignored another check says more', () => {
  const byGenre = onBooks(check, 'genre');
  const refusing = byGenre({ refuses: (query) => query.some(([name]) => name === 'genre') });
  expect(outcomes(refusing)).toEqual({ 'relation=whole-value': 'passed' });
  expect(outcomes(byGenre(ignoring('genre')))).toEqual({ 'relation=whole-value': 'warned' });
});

test('a text that is refused although it is short is not served', () => {
  const refusing = byTitle({ refuses: (query) => query.some(([name]) => name === 'title') });
  expect(outcomes(refusing)).toMatchObject({ 'status=200': 'failed' });
});

test('a filter that a server may lack is not judged, and values too short decide nothing', () => {
  const api = apiOf(booksDocument({ title: { support: 'optional' } }));
  expect(outcomes(byTitle(ignoring('title'), { api }))).toEqual({
    'relation=whole-value': 'not-applicable',
    'relation=blank-at-an-end': 'not-applicable',
    'relation=operator': 'not-applicable',
  });
  const all = someBooks.map((each, index) => ({ ...each, title: `T${index}` }));
  expect(outcomes(byTitle({}, { all }))).toEqual({
    'relation=whole-value': 'inconclusive',
    'relation=blank-at-an-end': 'inconclusive',
    'relation=operator': 'inconclusive',
  });
});

test('one page decides that the value is ignored, though reading on never ends', () => {
  const [claim] = byTitle(circling('title'));
  expect(claim).toMatchObject({ outcome: 'failed', aspect: { relation: 'whole-value' } });
});
