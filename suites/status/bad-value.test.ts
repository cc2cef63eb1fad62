import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './bad-value.ts';

const outcomesOn = (manner?: Manner, level: Trial['level'] = 'standard') =>
  outcomes(judge(check, { api: vault, server: vaultServer(manner), subject: 'lightest', level }));

const onBad =
  (status: number): Manner =>
  (right) =>
    right.status === 400 ? refusal(status, 'other') : right;

test('a server that refuses every bad value passes', () => {
  expect(outcomesOn()).toEqual({
    'relation=refused': 'passed',
    'relation=refused-or-empty': 'passed',
    'relation=no-server-error': 'passed',
  });
});

test('a server that breaks down at one fails in both', () => {
  expect(outcomesOn(onBad(500))).toEqual({
    'relation=refused': 'failed',
    'relation=refused-or-empty': 'failed',
    'relation=no-server-error': 'failed',
  });
});

test('a server that ignores the value is warned, and does not break down', () => {
  const ignoring: Manner = (right, request) =>
    right.status === 400 ? vaultServer()({ ...request, query: [] }) : right;
  expect(outcomesOn(ignoring)).toEqual({
    'relation=refused': 'warned',
    'relation=refused-or-empty': 'warned',
    'relation=no-server-error': 'passed',
  });
});

test('another refusal is a finding about the status alone', () => {
  expect(outcomesOn(onBad(404))).toEqual({
    'relation=refused': 'warned',
    'relation=refused-or-empty': 'passed',
    'relation=no-server-error': 'passed',
  });
  expect(outcomesOn(onBad(404), 'strict')['relation=refused']).toBe('failed');
});

test('a server that is too busy decides nothing', () => {
  expect(outcomesOn(onBad(503))).toEqual({
    'relation=refused': 'inconclusive',
    'relation=refused-or-empty': 'inconclusive',
    'relation=no-server-error': 'inconclusive',
  });
});
