import { expect, test } from 'vitest';
import { outcomes } from '../toolkit/testing.ts';
import { type Book, book, someBooks } from '../toolkit/testing-books.ts';
import { onBooks } from '../toolkit/testing-books-api.ts';
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
const reading = (change: (value: string) => string) => ({
  matches: { title: ({ title }: Book, value: string) => title === change(value) },
});

test('values with all kinds of characters are found', () => {
  expect(outcomes(claims({}, { all }))).toEqual(right);
});

test('characters that go wrong break the sentence about their kind alone', () => {
  expect(
    outcomes(
      claims(
        reading((value) => value.replaceAll('+', ' ')),
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
        reading((value) => value.normalize('NFD').replace(/[^ -~]/g, '')),
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
