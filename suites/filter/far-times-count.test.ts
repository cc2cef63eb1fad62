import { expect, test } from 'vitest';
import { answering, type Book } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './far-times-count.ts';

const since = onBooks(check, 'since');
const right = { 'relation=before-all': 'passed', 'relation=after-all': 'passed' };
const timeOf = ({ updated }: Book) => Date.parse(updated);
const reading = (read: (value: string) => number) => ({
  matches: { since: (book: Book, value: string) => timeOf(book) >= read(value) },
});

test('a server that reads every time passes', () => {
  expect(outcomes(since())).toEqual(right);
});

test('a server that knows no time before 1970 fails where everything was changed later', () => {
  const unsigned = reading((value) => (Date.parse(value) < 0 ? Number.POSITIVE_INFINITY : Date.parse(value)));
  expect(outcomes(since(unsigned))).toEqual({ ...right, 'relation=before-all': 'failed' });
});

test('a server that counts seconds in 32 bits fails where nothing was changed later', () => {
  const short = reading((value) => (Date.parse(value) > 2_147_483_647_000 ? 0 : Date.parse(value)));
  expect(outcomes(since(short))).toEqual({ ...right, 'relation=after-all': 'failed' });
});

test('a server that refuses such times passes, and one that fails decides nothing here', () => {
  expect(outcomes(since(answering(400, 'since')))).toEqual(right);
  expect(outcomes(since(answering(500, 'since')))).toEqual({
    'relation=before-all': 'inconclusive',
    'relation=after-all': 'inconclusive',
  });
});

test('a list without entries decides nothing', () => {
  expect(outcomes(since({}, { all: [] }))).toEqual({
    'relation=before-all': 'inconclusive',
    'relation=after-all': 'inconclusive',
  });
});
