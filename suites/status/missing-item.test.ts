import { expect, test } from 'vitest';
import { judge, outcomes } from '../toolkit/testing.ts';
import { gems, type Manner, refusal, vault, vaultServer } from '../toolkit/testing-vault.ts';
import check from './missing-item.ts';

const outcomesOn = (manner?: Manner) => outcomes(judge(check, { api: vault, server: vaultServer(manner) }));

const onMissing =
  (reply: (path: string) => ReturnType<Manner>): Manner =>
  (right, { path }) =>
    right.status === 404 ? reply(path) : right;

test('a server that knows no such entry passes', () => {
  expect(outcomesOn()).toEqual({
    'relation=unknown-id': 'passed',
    'relation=malformed-id': 'passed',
    'relation=no-server-error': 'passed',
  });
});

test('a server that gives some other entry fails', () => {
  const [first] = gems;
  const giving = onMissing(() => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: { id: first?.id ?? '' },
  }));
  expect(outcomesOn(giving)).toMatchObject({
    'relation=unknown-id': 'failed',
    'relation=malformed-id': 'failed',
  });
});

test('what is wrong for one kind of id is not held to be wrong for another', () => {
  const breaking = onMissing((path) => refusal(path.endsWith('not-an-id') ? 500 : 404, 'broken'));
  expect(outcomesOn(breaking)).toEqual({
    'relation=unknown-id': 'passed',
    'relation=malformed-id': 'failed',
    'relation=no-server-error': 'failed',
  });
});

test('a server that is too busy decides nothing', () => {
  expect(outcomesOn(onMissing(() => refusal(503, 'busy')))['relation=unknown-id']).toBe('inconclusive');
});
