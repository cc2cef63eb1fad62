import { describe, expect, test } from 'vitest';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { gems, type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
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

describe('where the file documents that an entry may be missing and says no more', () => {
  const { item } = vault;
  const silent = item && {
    ...vault,
    item: {
      ...item,
      parameters: item.parameters.map((parameter) => ({ ...parameter, refusals: [] })),
    },
  };
  const on = (manner?: Manner) =>
    silent && outcomes(judge(check, { api: silent, server: vaultServer(manner) }));

  test('an id of nothing has to be missing, and other ids are not judged', () => {
    expect(on()).toEqual({ 'relation=unknown-id': 'passed', 'relation=no-server-error': 'passed' });
    expect(on(onMissing(() => refusal(500, 'broken')))).toMatchObject({
      'relation=no-server-error': 'failed',
    });
    expect(on(onMissing(() => refusal(422, 'odd')))).toMatchObject({ 'relation=unknown-id': 'passed' });
  });

  test('an answer that is no error is a warning', () => {
    const empty = onMissing(() => ({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: {},
    }));
    expect(on(empty)).toMatchObject({ 'relation=unknown-id': 'warned' });
  });
});
