import { describe, expect, test } from 'vitest';
import type { Json } from '../../engine/base/json.ts';
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

const { item } = vault;
const silent = item && {
  ...item,
  parameters: item.parameters.map((parameter) => ({ ...parameter, refusals: [] })),
};
const given = (body: Json) =>
  onMissing(() => ({ status: 200, headers: { 'content-type': 'application/json' }, body }));
const [first, second] = gems;

describe('where the file documents that an entry may be missing and says no more', () => {
  const on = (manner?: Manner) =>
    silent && outcomes(judge(check, { api: { ...vault, item: silent }, server: vaultServer(manner) }));

  test('an id of nothing has to be missing, and other ids are not judged', () => {
    expect(on()).toEqual({ 'relation=unknown-id': 'passed', 'relation=no-server-error': 'passed' });
    expect(on(onMissing(() => refusal(500, 'broken')))).toMatchObject({
      'relation=no-server-error': 'failed',
    });
    expect(on(onMissing(() => refusal(422, 'odd')))).toMatchObject({ 'relation=unknown-id': 'passed' });
  });

  test('an answer that is no error is a warning', () => {
    for (const body of [{}, null, { error: 'missing' }])
      expect(on(given(body))).toMatchObject({ 'relation=unknown-id': 'warned' });
  });

  test('an entry that nothing has the id of is a failure, be it another or one made up', () => {
    expect(on(given({ id: first?.id ?? '' }))).toMatchObject({ 'relation=unknown-id': 'failed' });
    const madeUp = onMissing((path) => ({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: { id: path.slice('/gems/'.length) },
    }));
    expect(on(madeUp)).toMatchObject({ 'relation=unknown-id': 'failed' });
  });
});

describe.each(['4XX', 'default'] as const)('where the file documents errors as %s alone', (range) => {
  const [{ status: _, ...any } = { status: 404 }] =
    silent?.responses.filter(({ status }) => status === 404) ?? [];
  const open = silent && {
    ...silent,
    responses: silent.responses.filter(({ status }) => status === 200),
    ranges: [
      {
        tolerated: false,
        toleration: undefined,
        unexpected: undefined,
        fault: undefined,
        headers: [],
        contents: [],
        ...any,
        range,
      },
    ],
  };
  const on = (manner?: Manner) =>
    open && outcomes(judge(check, { api: { ...vault, item: open }, server: vaultServer(manner) }));

  test('any error of a client, and an answer without an entry, is in order', () => {
    for (const manner of [
      undefined,
      onMissing(() => refusal(418, 'odd')),
      given(null),
      given({}),
      given({ gem: null }),
    ])
      expect(on(manner)).toMatchObject({ 'relation=unknown-id': 'passed' });
  });

  test('an entry for an id that nothing has is a failure', () => {
    for (const { id } of gems) expect(on(given({ id }))).toMatchObject({ 'relation=unknown-id': 'failed' });
    expect(on(given({ text: 'nothing' }))).toMatchObject({ 'relation=unknown-id': 'warned' });
  });
});

test('an entry that the list hides is none that an id of nothing gets', () => {
  const schema = { type: 'string', pattern: '^g[0-9]$' };
  const narrow = silent && {
    ...silent,
    parameters: silent.parameters.map((parameter) => ({ ...parameter, schema })),
  };
  const few = ['g1', 'g2', 'g3'].map((id) => ({ id, name: 'ruby', carats: 1 }));
  const hiding = onMissing((path) => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: { id: path.slice('/gems/'.length) },
  }));
  const on = (manner?: Manner) =>
    narrow && outcomes(judge(check, { api: { ...vault, item: narrow }, server: vaultServer(manner, few) }));
  expect(on()).toMatchObject({ 'relation=unknown-id': 'passed' });
  expect(on(hiding)).toMatchObject({ 'relation=unknown-id': 'inconclusive' });
  expect(on(given({ id: second?.id ?? '' }))).toMatchObject({ 'relation=unknown-id': 'failed' });
});
