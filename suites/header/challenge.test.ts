import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { judge, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './challenge.ts';

const outcomesOn = (manner?: Manner, more: Partial<Trial> = {}) =>
  judge(check, {
    api: vault,
    server: vaultServer(manner),
    *besides(scene) {
      yield* askList(scene, [], { credential: 'none' });
      yield* askList(scene, [], { credential: 'wrong' });
    },
    ...more,
  }).map(({ outcome }) => outcome);

test('a 401 with WWW-Authenticate passes', () => {
  expect(outcomesOn()).toEqual(['passed']);
});

test('one of several without it is warned of, and fails at level strict', () => {
  const bare: Manner = (right, { credential }) =>
    credential === 'wrong' ? refusal(401, 'unauthorized') : right;
  expect(outcomesOn(bare)).toEqual(['warned']);
  expect(outcomesOn(bare, { level: 'strict' })).toEqual(['failed']);
});

test('without a 401 nothing applies', () => {
  expect(outcomesOn(undefined, { besides: function* () {} })).toEqual(['not-applicable']);
});
