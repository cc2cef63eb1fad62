import { describe, expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import { type Book, book, someBooks } from '../../test/support/checks/books.ts';
import { booksDocument, onBooks } from '../../test/support/checks/books-api.ts';
import { apiOf, outcomes } from '../../test/support/checks/judging.ts';
import check from './special-characters-are-found.ts';

const claims = onBooks(check, 'title');
const all = [
  ...someBooks,
  book('b-7', { title: 'Moby Dick' }),
  book('b-8', { title: 'C++' }),
  book('b-9', { title: 'Größe' }),
  book('b-10', { title: 'Who?' }),
];
const right = {
  'relation=blank': 'passed',
  'relation=sign': 'passed',
  'relation=letter': 'passed',
  'relation=other-character': 'passed',
};
const finding = (change: (value: string) => string) => ({
  matches: { title: ({ title }: Book, value: string) => title === change(value) },
});

test('values with all kinds of characters are found', () => {
  expect(outcomes(claims({}, { all }))).toEqual(right);
});

test('characters that go wrong break the sentence about their kind alone', () => {
  expect(
    outcomes(
      claims(
        finding((value) => value.replaceAll('+', ' ')),
        { all },
      ),
    ),
  ).toEqual({
    ...right,
    'relation=sign': 'failed',
  });
  expect(
    outcomes(
      claims(
        finding((value) => value.normalize('NFD').replace(/[^ -~]/g, '')),
        { all },
      ),
    ),
  ).toEqual({
    ...right,
    'relation=letter': 'failed',
  });
});

test('a server that breaks down at a letter fails for that letter', () => {
  const breaking = claims(
    {
      replies: (found, { query }) =>
        query.some(([, value]) => value === 'Größe') ? { ...found, status: 500 } : found,
    },
    { all },
  );
  expect(outcomes(breaking)).toEqual({ ...right, 'relation=letter': 'failed' });
});

test('a value that finds another one too is unsound', () => {
  const loose = {
    matches: {
      title: ({ title }: Book, value: string) => title === value || (value === 'Who?' && title === 'Emma'),
    },
  };
  expect(outcomes(claims(loose, { all }))).toEqual({ ...right, 'relation=other-character': 'failed' });
});

describe('a value with a colon', () => {
  const named = [...all, book('b-11', { title: 'Ubuntu:22.04' })];
  const allowing = (operators: string) => apiOf(booksDocument({ title: { operators } }));
  const refusing = { refuses: (query: Query) => query.some(([, value]) => value.includes(':')) };

  test('is found by itself', () => {
    expect(outcomes(claims({}, { all: named }))).toEqual(right);
  });

  test.each([
    ['cuts it there', (value: string) => value.split(':')[0] ?? ''],
    ['leaves out what stands before it', (value: string) => value.slice(value.indexOf(':') + 1)],
  ])('is lost by a server that %s, whatever a reading allows', (_, change) => {
    for (const operators of ['fail', 'warn', 'accept'])
      expect(outcomes(claims(finding(change), { all: named, api: allowing(operators) }))).toEqual({
        ...right,
        'relation=other-character': 'failed',
      });
  });

  test('may be refused where a reading allows operators, at level standard', () => {
    const api = allowing('warn');
    expect(outcomes(claims(refusing, { all: named }))).toMatchObject({
      'relation=other-character': 'failed',
    });
    expect(outcomes(claims(refusing, { all: named, api }))).toEqual(right);
    expect(outcomes(claims(refusing, { all: named, api, level: 'strict' }))).toMatchObject({
      'relation=other-character': 'failed',
    });
  });

  test('that begins like an operator is a warning where it is read as one', () => {
    const begun = [...all, book('b-11', { title: 'in:Emma' })];
    const operating = {
      matches: { title: ({ title }: Book, value: string) => title === value.replace(/^in:/, '') },
    };
    expect(outcomes(claims(operating, { all: begun, api: allowing('warn') }))).toEqual({
      ...right,
      'relation=other-character': 'warned',
    });
  });
});

test('characters that no entry has decide nothing', () => {
  expect(outcomes(claims())).toEqual({
    'relation=blank': 'inconclusive',
    'relation=sign': 'inconclusive',
    'relation=letter': 'inconclusive',
    'relation=other-character': 'not-applicable',
  });
});

test('an entry that changed while the run looked is not judged', () => {
  const changed = all.map((each) => (each.id === 'b-8' ? { ...each, title: 'C' } : each));
  expect(outcomes(claims({}, { all, changed }))).toEqual({ ...right, 'relation=sign': 'inconclusive' });
});
