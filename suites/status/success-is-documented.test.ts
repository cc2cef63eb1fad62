import { expect, test } from 'vitest';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './success-is-documented.ts';

const outcomesOn = (manner?: Manner) => outcomes(judge(check, { api: vault, server: vaultServer(manner) }));

const right = {
  'relation=served': 'passed',
  'relation=documented-status': 'passed',
  'relation=page': 'passed',
};

test('a list that is given with 200 passes', () => {
  expect(outcomesOn()).toEqual(right);
});

test('another success is a finding about the status alone', () => {
  expect(outcomesOn((reply) => ({ ...reply, status: 202 }))).toEqual({
    ...right,
    'relation=documented-status': 'failed',
  });
});

test('another body is a finding about the page alone', () => {
  expect(outcomesOn((reply) => ({ ...reply, body: { stones: [] } }))).toEqual({
    ...right,
    'relation=page': 'failed',
  });
});

test('a list that is refused fails by that alone, and one that cannot be had now is undecided', () => {
  expect(outcomesOn(() => refusal(404, 'no'))).toEqual({
    'relation=served': 'failed',
    'relation=documented-status': 'not-applicable',
    'relation=page': 'not-applicable',
  });
  expect(new Set(Object.values(outcomesOn(() => refusal(503, 'busy'))))).toEqual(new Set(['inconclusive']));
});
