import { expect, test } from 'vitest';
import { type Book, book, ignoring, losing } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './bound-is-in-the-unit-of-the-member.ts';

const all = [1_500, 2_700_000, 30_000_000, 41_000_000, 42_000_000, 5_000_000_000, 6_000_000_000].map(
  (pages, index) => book(`b-${index}`, { pages }),
);
const fromBelow = (manner: Parameters<ReturnType<typeof onBooks>>[0]) =>
  onBooks(check, 'min_pages')(manner, { all });
const fromAbove = (manner: Parameters<ReturnType<typeof onBooks>>[0]) =>
  onBooks(check, 'max_pages')(manner, { all });
const counting = (times: number) => ({
  matches: {
    min_pages: ({ pages }: Book, value: string) => (pages ?? 0) >= Number(value) * times,
    max_pages: ({ pages }: Book, value: string) => (pages ?? 0) <= Number(value) * times,
  },
});

test.each([fromBelow, fromAbove])('a bound in the unit of the list passes', (asked) => {
  expect(outcomes(asked({}))).toEqual({ 'relation=unit': 'passed' });
});

test.each([
  [1000, 'thousands'],
  [2 ** 20, 'multiples of 1048576'],
  [1 / 8, 'eighths'],
])('a bound that counts %d times as much fails, and the unit is named', (times, words) => {
  for (const [claim] of [fromBelow(counting(times)), fromAbove(counting(times))])
    expect(claim).toMatchObject({
      outcome: 'failed',
      message: expect.stringContaining(`a bound in ${words}.`),
    });
});

test.each([
  ['that is ignored', ignoring('min_pages')],
  ['that loses an entry', losing('b-4', 'min_pages')],
  ['that brings nothing', { matches: { min_pages: () => false } }],
  [
    'that is taken for one from above',
    { matches: { min_pages: ({ pages }: Book, value: string) => (pages ?? 0) <= Number(value) } },
  ],
])('a bound %s is in no other unit', (_what, manner) => {
  expect(outcomes(fromBelow(manner))).toEqual({ 'relation=unit': 'inconclusive' });
});

test('a bound that counts in the unit of the list and leaves out what equals it passes', () => {
  const open = { matches: { min_pages: ({ pages }: Book, value: string) => (pages ?? 0) > Number(value) } };
  expect(outcomes(fromBelow(open))).toEqual({ 'relation=unit': 'passed' });
});

test('fewer than three values decide nothing', () => {
  const [claim] = onBooks(check, 'min_pages')({}, { all: all.slice(0, 2) });
  expect(claim?.outcome).toBe('inconclusive');
});

test('a bound that is refused is not judged', () => {
  expect(outcomes(fromBelow({ refuses: (query) => query.some(([name]) => name === 'min_pages') }))).toEqual({
    'status=200': 'failed',
    'relation=unit': 'inconclusive',
  });
});
