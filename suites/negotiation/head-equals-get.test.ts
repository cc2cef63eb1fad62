import { expect, test } from 'vitest';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, vault, vaultServer, withHeaders } from '../../test/support/checks/vault.ts';
import check from './head-equals-get.ts';

const outcomesOn = (manner?: Manner) => outcomes(judge(check, { api: vault, server: vaultServer(manner) }));

const onHead =
  (reply: (right: Parameters<Manner>[0]) => ReturnType<Manner>): Manner =>
  (right, { method }) =>
    method === 'HEAD' ? reply(right) : right;

const right = {
  'relation=answered': 'passed',
  'relation=same-status': 'passed',
  'header=content-type,relation=same-type': 'passed',
};
const all = (outcome: string) => Object.fromEntries(Object.keys(right).map((about) => [about, outcome]));

test('HEAD that says what GET says passes', () => {
  expect(outcomesOn()).toEqual(right);
  expect(outcomesOn(onHead((reply) => withHeaders(reply, { 'content-type': undefined })))).toEqual(right);
});

test('another status and another type are findings of their own', () => {
  expect(outcomesOn(onHead((reply) => ({ ...reply, status: 204 })))).toEqual({
    ...right,
    'relation=same-status': 'warned',
  });
  expect(outcomesOn(onHead((reply) => withHeaders(reply, { 'content-type': 'text/html' })))).toEqual({
    ...right,
    'header=content-type,relation=same-type': 'warned',
  });
});

test('HEAD may be refused, and may not break the server', () => {
  expect(outcomesOn(onHead(() => refusal(405, 'no')))).toEqual(all('not-applicable'));
  expect(outcomesOn(onHead(() => refusal(500, 'no')))).toEqual({
    'relation=answered': 'failed',
    'relation=same-status': 'inconclusive',
    'header=content-type,relation=same-type': 'inconclusive',
  });
  expect(outcomesOn(onHead(() => refusal(503, 'busy')))).toEqual(all('inconclusive'));
});
