import { expect, test } from 'vitest';
import { ask } from '../../engine/base/asking.ts';
import { aspectText } from '../../engine/base/aspect.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { judge, type Trial } from '../../test/support/checks/judging.ts';
import { gems, type Manner, vault, vaultServer, withHeaders } from '../../test/support/checks/vault.ts';
import { itemRequest } from '../toolkit/item-sample.ts';
import check from './date.ts';

/** The outcomes for one operation, by their relation. */
function outcomesOn(manner?: Manner, operation = 'listGems', more: Partial<Trial> = {}) {
  const claims = judge(check, {
    api: vault,
    server: vaultServer(manner),
    *besides(scene) {
      const one = itemRequest(scene, gems[0]?.id ?? '');
      if (one !== undefined) yield* ask(one);
    },
    ...more,
  });
  const about = `operation=${operation},header=date,relation=`;
  return Object.fromEntries(
    claims
      .map(({ aspect, outcome }) => [aspectText(aspect), outcome] as const)
      .filter(([text]) => text.startsWith(about))
      .map(([text, outcome]) => [text.slice(about.length), outcome]),
  );
}

const right = { present: 'passed', form: 'passed', single: 'passed', 'of-the-present': 'passed' };
const dated =
  (date: string | undefined): Manner =>
  (reply) =>
    withHeaders(reply, { date });

test('a date of the present passes', () => {
  expect(outcomesOn()).toEqual(right);
  expect(outcomesOn(undefined, 'readGem')).toEqual(right);
});

test.each(['2025-01-01T00:00:00Z', 'Thu, 01 Jan 2025 00:00:00 GMT', 'Wed, 01 Jan 2025 00:00:00 CET'])(
  '%s is no date of HTTP',
  (date) => {
    expect(outcomesOn(dated(date)).form).toBe('failed');
  },
);

test('several dates, and one of another day, are findings of their own', () => {
  const twice = 'Wed, 01 Jan 2025 00:00:00 GMT, Wed, 01 Jan 2025 00:00:01 GMT';
  expect(outcomesOn(dated(twice))).toEqual({ ...right, single: 'warned' });
  expect(outcomesOn(dated('Tue, 31 Dec 2024 00:00:00 GMT'))).toEqual({
    ...right,
    'of-the-present': 'warned',
  });
});

test('what is wrong for one operation is not held to be wrong for the other', () => {
  const ofItems: Manner = (reply, { path }) =>
    path === '/gems' ? reply : withHeaders(reply, { date: 'now' });
  expect(outcomesOn(ofItems)).toEqual(right);
  expect(outcomesOn(ofItems, 'readGem').form).toBe('failed');
});

test('a documented date that never comes is warned of, and what is in it does not apply', () => {
  expect(outcomesOn(dated(undefined))).toEqual({
    present: 'warned',
    form: 'not-applicable',
    single: 'not-applicable',
    'of-the-present': 'not-applicable',
  });
});

test('a date that some answers lack and others have is warned of, with those that lack it as evidence', () => {
  const some =
    (lacks: (status: number) => boolean): Manner =>
    (reply) =>
      'status' in reply && lacks(reply.status) ? withHeaders(reply, { date: undefined }) : reply;
  const trial = (server: Manner) => ({
    api: vault,
    server: vaultServer(server),
    *besides(scene: Scene) {
      yield* askList(scene, [['lightest', 'heavy']]);
    },
  });
  const refusals = trial(some((status) => status === 400));
  const [present] = judge(check, refusals);
  expect(present?.outcome).toBe('warned');
  expect(present?.evidence).toHaveLength(1);
  expect(present?.evidence[0]).toContain('heavy');
  expect(judge(check, { ...refusals, level: 'strict' })[0]?.outcome).toBe('failed');
  const broken: Manner = (reply, request) =>
    request.query.length === 0 ? reply : withHeaders({ ...reply, status: 500 }, { date: undefined });
  expect(judge(check, trial(broken))[0]?.outcome).toBe('passed');
});

test('dated errors of a gateway do not show that the server has a clock', () => {
  const gateway: Manner = (reply, request) =>
    request.query.length === 0 ? withHeaders(reply, { date: undefined }) : { ...reply, status: 502 };
  const [present] = judge(check, {
    api: vault,
    server: vaultServer(gateway),
    *besides(scene) {
      yield* askList(scene, [['lightest', 'heavy']]);
    },
  });
  expect(present?.message).toContain('No response has a Date');
});

test('an operation that was not asked does not apply', () => {
  expect(outcomesOn(undefined, 'readGem', { besides: function* () {} }).present).toBe('not-applicable');
});
