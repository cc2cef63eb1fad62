import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, vault, vaultServer, withHeaders } from '../../test/support/checks/vault.ts';
import check from './request-id.ts';

const asking: NonNullable<Trial['besides']> = function* (scene) {
  yield* askList(scene, [['name', 'opal']]);
  yield* askList(scene, [['name', 'jade']]);
};

function outcomesOn(manner?: Manner, more: Partial<Trial> = {}) {
  const claims = judge(check, {
    api: vault,
    server: vaultServer(manner),
    subject: '',
    besides: asking,
    ...more,
  });
  return Object.fromEntries(
    Object.entries(outcomes(claims)).map(([about, outcome]) => [about.split('relation=')[1], outcome]),
  );
}

const right = { present: 'passed', form: 'passed', unique: 'passed', name: 'passed' };
const onOpal =
  (id: string | undefined, more: Readonly<Record<string, string>> = {}): Manner =>
  (reply, { query }) =>
    query[0]?.[1] === 'opal' ? withHeaders(reply, { 'x-request-id': id, ...more }) : reply;

test('ids of their own pass', () => {
  expect(outcomesOn()).toEqual(right);
});

test('a missing id, one of another form and one that comes twice are findings of their own', () => {
  expect(outcomesOn(onOpal(undefined))).toEqual({ ...right, present: 'warned' });
  expect(outcomesOn(onOpal('7'))).toEqual({ ...right, form: 'failed' });
  const same: Manner = (reply, { query }) =>
    query.length === 0 ? reply : withHeaders(reply, { 'x-request-id': 'req-x' });
  expect(outcomesOn(same)).toEqual({ ...right, unique: 'failed' });
});

test('an answer from a cache may have the id of the one that was kept', () => {
  const kept: Manner = (reply, { query }) =>
    query.length === 0 ? reply : withHeaders(reply, { 'x-request-id': 'req-x', age: '3' });
  expect(outcomesOn(kept)).toEqual(right);
});

test('so may a response that is the same in every header as one to the same request, and none to another request', () => {
  const kept: Manner = (reply, { query }) =>
    withHeaders(reply, { 'x-request-id': `req-${query.length}`, date: 'Wed, 03 Dec 2014 17:13:30 GMT' });
  const asked = (names: readonly string[]): NonNullable<Trial['besides']> =>
    function* (scene) {
      for (const [repetition, name] of names.entries())
        yield* askList(scene, [['name', name]], { repetition });
    };
  expect(outcomesOn(kept, { besides: asked(['opal', 'opal']) })).toMatchObject({ unique: 'passed' });
  expect(outcomesOn(kept, { besides: asked(['opal', 'jade']) })).toMatchObject({ unique: 'failed' });
});

test('an operation that was hardly asked is undecided', () => {
  const claims = judge(check, { api: vault, server: vaultServer(), subject: 'readGem' });
  expect(new Set(claims.map(({ outcome }) => outcome))).toEqual(new Set(['inconclusive']));
});
