import { describe, expect, test } from 'vitest';
import { replay } from '../../engine/base/drive.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import { largestSizeTaken, takenSize } from '../../engine/list/page-sizes.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { pageOf } from '../../engine/paging/pages.fixture.ts';
import type { PagingStyle } from '../../engine/paging/style.ts';
import { books } from '../support/checks/books-api.ts';

function pagingOfBooks(): PagingStyle {
  const style = pagingOf(books.list);
  if (style === undefined) throw new Error('The books come in no pages.');
  return style;
}

const paging = pagingOfBooks();

function answerOf(status: number): Exchange {
  const { exchange } = pageOf('/books', [], { books: [] });
  const { outcome } = exchange;
  return outcome.kind === 'answer' ? { ...exchange, outcome: { ...outcome, status } } : exchange;
}

/** What is found out about a target by the status that it gives each size, and the sizes that it is asked for. */
function found(statusFor: (size: number) => number, length = 23) {
  const sizes: number[] = [];
  const largest = replay(largestSizeTaken(books, paging, length), ({ to }) => {
    const size = Number('query' in to ? to.query.find(([name]) => name === 'limit')?.[1] : Number.NaN);
    sizes.push(size);
    return answerOf(statusFor(size));
  });
  return { largest, sizes };
}

const above =
  (most: number, status = 400) =>
  (size: number) =>
    size > most ? status : 200;

describe('the largest size that a target takes', () => {
  test.each([1, 2, 3, 10, 19, 22, 23])('is %s where it refuses all larger ones', (most) => {
    expect(found(above(most)).largest).toBe(most);
    expect(found(above(most)).sizes.length).toBeLessThan(9);
  });

  test('is not known where all that a probe may want is taken, for one request', () => {
    expect(found(above(24))).toEqual({ largest: undefined, sizes: [24] });
  });

  test('is not known where nothing is taken', () => {
    expect(found(() => 400).largest).toBeUndefined();
  });

  test('is not known where a size is refused and a larger one taken', () => {
    expect(found((size) => (size === 24 ? 400 : 200)).largest).toBeUndefined();
    expect(found((size) => (size % 2 === 0 ? 400 : 200)).largest).toBeUndefined();
  });

  test('is not known where a status says nothing of the size, or no document has it', () => {
    expect(found(above(10, 404)).largest).toBeUndefined();
    expect(found(above(10, 500)).largest).toBeUndefined();
    expect(found(above(10, 422)).largest).toBeUndefined();
  });
});

test('probes ask for no larger size', () => {
  const sizes = (largestSize: number | undefined) =>
    [1, 7, 400].map((size) => takenSize({ before: { largestSize } }, paging, size));
  expect(sizes(undefined)).toEqual([1, 7, 400]);
  expect(sizes(10)).toEqual([1, 7, 10]);
});
