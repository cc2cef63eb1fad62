import { expect, test } from 'vitest';
import { type Book, book, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './bounds-at-the-ends.ts';

const [atLeast, atMost] = [onBooks(check, 'min_pages'), onBooks(check, 'max_pages')];
const right = {
  'relation=soundness': 'passed',
  'relation=completeness': 'passed',
  'relation=beyond-all': 'passed',
};
const comparing = (name: string, isMatch: (pages: number, value: number) => boolean) => ({
  matches: {
    [name]: ({ pages }: Book, value: string) => pages !== null && isMatch(pages, Number(value)),
  },
});

test('a server that compares numbers of any size passes', () => {
  expect(outcomes(atLeast())).toEqual(right);
  expect(outcomes(atMost())).toMatchObject({
    'relation=soundness': 'passed',
    'relation=completeness': 'passed',
  });
});

test('a bound that is wrong by one at the largest value alone fails', () => {
  const lets = comparing('min_pages', (pages, value) => pages >= value - (value > 700 ? 1 : 0));
  expect(outcomes(atLeast(lets))).toEqual({
    ...right,
    'relation=soundness': 'failed',
    'relation=beyond-all': 'failed',
  });
  const loses = comparing('max_pages', (pages, value) => pages <= value - (value > 700 ? 2 : 0));
  expect(outcomes(atMost(loses))).toMatchObject({ 'relation=completeness': 'failed' });
});

test('a bound that is wrong by one at the smallest value alone fails', () => {
  const lets = comparing('max_pages', (pages, value) => pages <= value + (value < 230 ? 1 : 0));
  expect(outcomes(atMost(lets))).toMatchObject({ 'relation=soundness': 'failed' });
  const loses = comparing('min_pages', (pages, value) => pages >= value + (value < 230 ? 2 : 0));
  expect(outcomes(atLeast(loses))).toMatchObject({ 'relation=completeness': 'failed' });
});

test('a number that wraps at 63 bits fails, and one that is refused there passes', () => {
  const wrapped = (value: number): number => (value >= 2 ** 63 ? value - 2 ** 64 : value);
  const wraps = (name: string, isMatch: (pages: number, value: number) => boolean) =>
    comparing(name, (pages, value) => isMatch(pages, wrapped(value)));
  expect(outcomes(atLeast(wraps('min_pages', (pages, value) => pages >= value)))).toEqual({
    ...right,
    'relation=soundness': 'failed',
    'relation=beyond-all': 'failed',
  });
  expect(outcomes(atMost(wraps('max_pages', (pages, value) => pages <= value)))).toMatchObject({
    'relation=completeness': 'failed',
  });
  const refusing = {
    refuses: (query: readonly (readonly [string, string])[]) => query.some(([, value]) => value.length > 18),
  };
  expect(outcomes(atLeast(refusing))).toEqual(right);
});

test('a server that breaks down at such a number does not serve it', () => {
  const breaking = atLeast({
    replies: (found, { query }) =>
      query.some(([, value]) => value.length > 18) ? { ...found, status: 500 } : found,
  });
  expect(outcomes(breaking)).toMatchObject({
    'status=200': 'failed',
    'relation=completeness': 'inconclusive',
  });
});

test('a list without values decides nothing', () => {
  const all = someBooks.map(({ id }) => book(id, { pages: null }));
  expect(outcomes(atLeast({}, { all }))).toEqual({
    'relation=soundness': 'inconclusive',
    'relation=completeness': 'inconclusive',
    'relation=beyond-all': 'inconclusive',
  });
});

test('the requests do not become more with the list', () => {
  const asked = (number: number): number => {
    let requests = 0;
    const all = Array.from({ length: number }, (_, index) => book(`b-${index}`, { pages: 10 + 3 * index }));
    atLeast(
      {
        replies: (found) => {
          requests += 1;
          return found;
        },
      },
      { all },
    );
    return requests;
  };
  expect(asked(2000)).toBeLessThan(asked(20) + 40);
});

test('what has no value is too much beyond all values alone', () => {
  const all = [...someBooks, book('b-7', { pages: null })];
  const lets = {
    matches: { min_pages: ({ pages }: Book, value: string) => pages === null || pages >= Number(value) },
  };
  expect(outcomes(atLeast(lets, { all }))).toEqual({ ...right, 'relation=beyond-all': 'failed' });
});
