import { expect, test } from 'vitest';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './documented-status.ts';

const claimsOn = (subject: string) => judge(check, { api: vault, server: vaultServer(), subject });

test('a status that was met passes', () => {
  expect(outcomes(claimsOn('listGems.200'))).toEqual({ 'status=200,relation=met': 'passed' });
});

test('one that was not met does not, and the reason is given', () => {
  expect(claimsOn('listGems.409')).toMatchObject([
    {
      outcome: 'not-applicable',
      message: expect.stringMatching(/^The run did not receive 409: a read-only request/),
    },
  ]);
  expect(outcomes(claimsOn('listGems.503'))).toEqual({
    'status=503,relation=met': 'not-applicable',
  });
});
