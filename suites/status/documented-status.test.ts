import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { judge, outcomes, type Trial } from '../toolkit/testing.ts';
import { type Manner, refusal, vault, vaultServer } from '../toolkit/testing-vault.ts';
import check from './documented-status.ts';

const claimsOn = (subject: string, manner?: Manner, more: Partial<Trial> = {}) =>
  judge(check, { api: vault, server: vaultServer(manner), subject, ...more });

/** Asks the same thing twice. */
const twice: Trial['besides'] = function* (scene) {
  yield* askList(scene, [['name', 'opal']]);
  yield* askList(scene, [['name', 'opal']], { repetition: 1 });
};

test('a status that was met passes', () => {
  expect(outcomes(claimsOn('listGems.200'))).toEqual({ 'status=200,relation=met': 'passed' });
});

test('one that was not met does not, and the reason is given', () => {
  expect(claimsOn('listGems.409')).toMatchObject([
    {
      outcome: 'not-applicable',
      message: expect.stringMatching(/^409 was never met in this run: a request/),
    },
  ]);
  expect(outcomes(claimsOn('listGems.503'))).toEqual({
    'status=503,relation=met': 'not-applicable',
    'status=503,relation=passes-in-time': 'not-applicable',
  });
});

test('a status for a time passes where the same request had another answer at some other time', () => {
  let requests = 0;
  const busyAtFirst: Manner = (right, { query }) => {
    if (query.length === 0) return right;
    requests += 1;
    return requests === 1 ? refusal(503, 'busy') : right;
  };
  expect(outcomes(claimsOn('listGems.503', busyAtFirst, { besides: twice }))).toEqual({
    'status=503,relation=met': 'passed',
    'status=503,relation=passes-in-time': 'passed',
  });
});

test('a status for a time that stays is undecided', () => {
  const busy: Manner = (right, { query }) => (query.length === 0 ? right : refusal(503, 'busy'));
  expect(outcomes(claimsOn('listGems.503', busy, { besides: twice }))).toEqual({
    'status=503,relation=met': 'passed',
    'status=503,relation=passes-in-time': 'inconclusive',
  });
});
