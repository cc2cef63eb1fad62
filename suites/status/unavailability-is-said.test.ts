import { expect, test } from 'vitest';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './unavailability-is-said.ts';

const unavailable = 'The service is unavailable.';

const claimsOn = (manner?: Manner, subject = 'listGems') =>
  judge(check, { api: vault, server: vaultServer(manner), subject });

/** Goes wrong when the same address comes for the second time. */
const secondTime = (wrong: ReturnType<typeof refusal>, path = '/gems'): Manner => {
  let count = 0;
  return (right, request) => {
    if (request.path.startsWith(path)) count += 1;
    return request.path.startsWith(path) && count === 3 ? wrong : right;
  };
};

test('a target that is never out of service gives no occasion', () => {
  expect(outcomes(claimsOn())).toEqual({ 'status=503,relation=said': 'not-applicable' });
});

test('503 for a time passes', () => {
  expect(outcomes(claimsOn(secondTime(refusal(503, 'serviceUnavailable'))))).toEqual({
    'status=503,relation=said': 'passed',
  });
});

test.each([
  [502, 'badGateway'],
  [504, 'timeout'],
  [500, 'computeFault'],
])('%d with words of unavailability for a time is not the status for that', (status, name) => {
  expect(claimsOn(secondTime(refusal(status, name, unavailable)))).toMatchObject([
    {
      outcome: 'failed',
      actual: expect.stringMatching(/returned status 50\d at one time, and status 200 at another/),
    },
  ]);
});

test.each([
  ['a plain 500', refusal(500, 'computeFault')],
  ['a 502 that says nothing of the target', refusal(502, 'badGateway')],
  [
    'a page of a gateway',
    { ...refusal(504, 'timeout', unavailable), headers: { 'content-type': 'text/html' } },
  ],
])('%s says nothing of a time', (_what, wrong) => {
  expect(claimsOn(secondTime(wrong))).toMatchObject([{ outcome: 'not-applicable' }]);
});

test('what lasts is another finding', () => {
  const always: Manner = (right, { query, method }) =>
    query.length > 0 || method !== 'GET' ? refusal(502, 'badGateway') : right;
  expect(claimsOn(always)).toMatchObject([{ outcome: 'not-applicable' }]);
});

test('entries by themselves are asked for several times', () => {
  let count = 0;
  const once: Manner = (right, { path }) => {
    if (path !== '/gems') count += 1;
    return path !== '/gems' && count === 2 ? refusal(502, 'badGateway', unavailable) : right;
  };
  expect(claimsOn(once, 'readGem')).toMatchObject([{ outcome: 'failed' }]);
  expect(claimsOn(undefined, 'readGem')).toMatchObject([{ outcome: 'not-applicable' }]);
});
