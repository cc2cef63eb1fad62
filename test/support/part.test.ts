import { expect, test } from 'vitest';
import { describeShare, pairsOf, partOf, shareOf } from './part.ts';

const numbers = Array.from({ length: 200 }, (_, index) => `fault-${index}`);
const itself = (id: string) => id;

test('one commit after the other tries every fault once', () => {
  const tried = Array.from({ length: 800 }, (_, commit) =>
    partOf(
      numbers,
      itself,
      shareOf({}, () => 1000 + commit),
    ),
  ).flat();
  expect([...tried].sort()).toEqual([...numbers].sort());
});

test('TRY=1 tries everything, whatever the commit', () => {
  expect(
    partOf(
      numbers,
      itself,
      shareOf({ TRY: '1' }, () => 17),
    ),
  ).toEqual(numbers);
});

test('TRY_OFFSET names the part in place of the commit', () => {
  const share = shareOf({ TRY: '16', TRY_OFFSET: '3' }, () => 17);
  expect(partOf(numbers, itself, share)[0]).toBe('fault-3');
  expect(describeShare(share)).toMatch(/TRY=16 TRY_OFFSET=3 tries it again/);
});

test('only the short run leaves out variants that make a client wait', () => {
  const variants = ['rate-limit-429', 'order-by-id'];
  expect(
    partOf(
      variants,
      itself,
      shareOf({ TRY_OFFSET: '0' }, () => 0),
    ),
  ).toEqual(['order-by-id']);
  expect(
    partOf(
      variants,
      itself,
      shareOf({ TRY: '1' }, () => 0),
    ),
  ).toEqual(variants);
});

test.each([{ TRY: '0' }, { TRY: 'all' }, { TRY_OFFSET: '-1' }])('%j is refused', (environment) => {
  expect(() => shareOf(environment, () => 0)).toThrow(/TRY/);
});

test('a short run draws one pair of variants with another seed at each commit, and a whole run eighty', () => {
  expect(
    pairsOf(
      {},
      shareOf({}, () => 5),
    ),
  ).toEqual({ count: 1, seed: 5 });
  expect(
    pairsOf(
      {},
      shareOf({ TRY: '1' }, () => 5),
    ),
  ).toEqual({ count: 80, seed: 0 });
  expect(
    pairsOf(
      { PAIRS: '300', PAIRS_SEED: '7' },
      shareOf({}, () => 5),
    ),
  ).toEqual({ count: 300, seed: 7 });
});
