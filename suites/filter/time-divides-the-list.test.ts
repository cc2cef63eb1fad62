import { expect, test } from 'vitest';
import { answering, type Book, ignoring, losing, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './time-divides-the-list.ts';

const since = onBooks(check, 'since');
const hours = (shift: number) => ({
  matches: {
    since: ({ updated }: Book, value: string) => Date.parse(updated) + shift * 3_600_000 >= Date.parse(value),
  },
});

test('a time that divides the list passes', () => {
  expect(outcomes(since())).toEqual({
    'relation=soundness': 'passed',
    'relation=completeness': 'passed',
    'relation=everything': 'passed',
  });
});

test('a time that is ignored brings what did not change', () => {
  expect(outcomes(since(ignoring('since')))).toMatchObject({
    'relation=soundness': 'failed',
    'relation=completeness': 'passed',
  });
});

test('an hour too early is unsound, and an hour too late incomplete', () => {
  expect(outcomes(since(hours(1)))).toMatchObject({
    'relation=soundness': 'failed',
    'relation=completeness': 'passed',
  });
  expect(outcomes(since(hours(-1)))).toMatchObject({
    'relation=soundness': 'passed',
    'relation=completeness': 'failed',
  });
});

test('what is lost since 1970 is lost, whatever later times bring', () => {
  expect(outcomes(since(losing('b-1', 'since')))).toMatchObject({
    'relation=completeness': 'passed',
    'relation=everything': 'failed',
  });
});

test('a list of one time decides nothing', () => {
  const all = someBooks.map((each) => ({ ...each, updated: '2024-05-01T10:00:00Z' }));
  expect(outcomes(since({}, { all }))).toMatchObject({
    'relation=soundness': 'inconclusive',
    'relation=completeness': 'inconclusive',
  });
});

test('what changed while the run looked is not judged', () => {
  const changed = someBooks.map((each) => ({ ...each, updated: '2024-12-01T00:00:00Z' }));
  expect(outcomes(since({}, { changed }))).toMatchObject({
    'relation=soundness': 'inconclusive',
    'relation=completeness': 'inconclusive',
  });
});

test('an error fails as such', () => {
  expect(outcomes(since(answering(500, 'since')))).toMatchObject({ 'status=200': 'failed' });
});
