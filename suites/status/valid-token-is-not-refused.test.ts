import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { judge, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './valid-token-is-not-refused.ts';

const asking: Trial['besides'] = function* (scene) {
  yield* askList(scene, [['name', 'opal']]);
  yield* askList(scene, [], { credential: 'none' });
};

const outcomesOn = (manner?: Manner) =>
  judge(check, { api: vault, server: vaultServer(manner), besides: asking }).map(
    ({ outcome, aspect }) => `${aspect.relation} ${outcome}`,
  );

test('a token that is never refused passes, whatever happens to other requests', () => {
  expect(outcomesOn()).toEqual(['served passed']);
});

test.each([401, 403])('a refusal with %i between two successes fails', (status) => {
  const refusing: Manner = (right, { query }) => (query.length > 0 ? refusal(status, 'no') : right);
  expect(outcomesOn(refusing)).toEqual(['served failed']);
});

test('a guard may forbid a value that looks like an attack, and no other', () => {
  const guarded: Manner = (right, { query }) => (query.length > 0 ? refusal(403, 'no') : right);
  const outcomesWith = (allows: readonly number[]) =>
    judge(check, {
      api: vault,
      server: vaultServer(guarded),
      besides: asking,
      record: (exchange) => ({ ...exchange, purposes: [{ to: 'try', allows }] }),
    }).map(({ outcome }) => outcome);
  expect(outcomesWith([400, 403])).toEqual(['passed']);
  expect(outcomesWith([400])).toEqual(['failed']);
});

test('a token that expires, or never gets the list, decides nothing', () => {
  let expired = false;
  const expiring: Manner = (right, { query }) => {
    expired = expired || query.length > 0;
    return expired ? refusal(401, 'unauthorized') : right;
  };
  expect(outcomesOn(expiring)).toEqual(['served inconclusive']);
  expect(outcomesOn(() => refusal(401, 'unauthorized'))).toEqual(['served inconclusive']);
});
