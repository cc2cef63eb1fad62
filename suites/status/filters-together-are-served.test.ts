import { expect, test } from 'vitest';
import { judge } from '../../test/support/checks/judging.ts';
import { gems, type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './filters-together-are-served.ts';

const outcomesOn = (manner?: Manner, server = vaultServer(manner)) =>
  judge(check, { api: vault, server }).map(({ outcome, aspect }) => `${aspect.relation} ${outcome}`);

const onBoth =
  (status: number): Manner =>
  (right, { query }) =>
    query.length < 2 ? right : refusal(status, 'no');

test('a server that takes both filters passes', () => {
  expect(outcomesOn()).toEqual(['served-together passed']);
});

test('a server that refuses both at once is warned, and one that breaks down fails', () => {
  expect(outcomesOn(onBoth(400))).toEqual(['served-together warned']);
  expect(outcomesOn(onBoth(500))).toEqual(['served-together failed']);
});

test('a server that is too busy, or has no entry, decides nothing', () => {
  expect(outcomesOn(onBoth(503))).toEqual(['served-together inconclusive']);
  expect(outcomesOn(undefined, vaultServer(undefined, []))).toEqual(['served-together inconclusive']);
});

test.each([2.5, -1])('a value of %d, which the filter cannot have, is not asked for', (carats) => {
  const odd = gems.map((gem) => ({ ...gem, carats }));
  expect(outcomesOn(undefined, vaultServer(undefined, odd))).toEqual(['served-together inconclusive']);
});
