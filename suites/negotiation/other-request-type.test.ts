import { expect, test } from 'vitest';
import { judge, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, sentHeader, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './other-request-type.ts';

const outcomesOn = (status: number | undefined, level: Trial['level'] = 'standard') => {
  const manner: Manner = (right, request) =>
    status !== undefined && sentHeader(request, 'content-type') === 'text/plain'
      ? refusal(status, 'no')
      : right;
  return judge(check, { api: vault, server: vaultServer(manner), level }).map(({ outcome }) => outcome);
};

test('415 is right, and so is the list', () => {
  expect(outcomesOn(415)).toEqual(['passed']);
  expect(outcomesOn(undefined)).toEqual(['passed']);
});

test.each([
  [400, 'warned'],
  [500, 'failed'],
  [503, 'inconclusive'],
])('%i is %s', (status, outcome) => {
  expect(outcomesOn(status)).toEqual([outcome]);
});

test('another refusal fails at level strict', () => {
  expect(outcomesOn(400, 'strict')).toEqual(['failed']);
});
