import { expect, test } from 'vitest';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './wrong-method-is-refused.ts';

const outcomesOn = (manner?: Manner, subject = 'PATCH') =>
  outcomes(judge(check, { api: vault, server: vaultServer(manner), subject }));

const onPatch =
  (reply: (right: Parameters<Manner>[0]) => ReturnType<Manner>): Manner =>
  (right, { method }) =>
    method === 'PATCH' ? reply(right) : right;

const right = { 'relation=refused': 'passed', 'status=405': 'passed' };

test('405 is right for the list and for an entry', () => {
  expect(outcomesOn()).toEqual(right);
  expect(outcomesOn(undefined, 'readGem.PATCH')).toEqual(right);
});

test.each([403, 404, 501])('%i refuses the method, and is not the status for it', (status) => {
  expect(outcomesOn(onPatch(() => refusal(status, 'no')))).toEqual({ ...right, 'status=405': 'warned' });
});

test('404 for an entry that does not exist shows nothing of the method', () => {
  expect(
    outcomesOn(
      onPatch(() => refusal(404, 'no')),
      'readGem.PATCH',
    ),
  ).toEqual({
    'relation=refused': 'not-applicable',
    'status=405': 'not-applicable',
  });
});

test.each([200, 204, 500])('%i fails in both', (status) => {
  expect(outcomesOn(onPatch((reply) => ({ ...reply, status })))).toEqual({
    'relation=refused': 'failed',
    'status=405': 'failed',
  });
});

test('probes that are switched off do not apply, and a busy server decides nothing', () => {
  expect(outcomesOn(onPatch(() => ({ code: 'method-not-allowed-by-suite' })))).toEqual({
    'relation=refused': 'not-applicable',
    'status=405': 'not-applicable',
  });
  expect(outcomesOn(onPatch(() => refusal(503, 'busy')))).toEqual({
    'relation=refused': 'inconclusive',
    'status=405': 'inconclusive',
  });
});
