import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import {
  type Manner,
  refusal,
  sentHeader,
  vault,
  vaultServer,
  withHeaders,
} from '../../test/support/checks/vault.ts';
import check from './accept-may-be-left-out.ts';

const outcomesOn = (subject: string, manner?: Manner, level: Trial['level'] = 'standard') =>
  outcomes(judge(check, { api: vault, server: vaultServer(manner), subject, level }));

const served = 'header=accept,relation=served';
const format = 'header=accept,relation=documented-format';
const onAny =
  (reply: (right: Parameters<Manner>[0]) => ReturnType<Manner>): Manner =>
  (right, request) =>
    [undefined, '*/*'].includes(sentHeader(request, 'accept')) ? reply(right) : right;

test.each(['absent', 'anything'])('a list for %s passes', (subject) => {
  expect(outcomesOn(subject)).toEqual({ [served]: 'passed', [format]: 'passed' });
});

test.each([
  [406, 'warned'],
  [500, 'failed'],
  [503, 'inconclusive'],
])('%i is %s', (status, outcome) => {
  expect(
    outcomesOn(
      'absent',
      onAny(() => refusal(status, 'no')),
    )[served],
  ).toBe(outcome);
});

test('a format that is not documented is a finding of its own', () => {
  const other = onAny((right) => withHeaders(right, { 'content-type': 'text/html' }));
  expect(outcomesOn('anything', other)).toEqual({ [served]: 'passed', [format]: 'warned' });
  expect(outcomesOn('anything', other, 'strict')[format]).toBe('failed');
});
