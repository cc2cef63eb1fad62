import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { judge, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, vault, vaultServer, wantsOnlyXml } from '../../test/support/checks/vault.ts';
import check from './format-does-not-depend-on-the-query.ts';

const asking: NonNullable<Trial['besides']> = function* (scene) {
  const headers = [['accept', 'application/xml']] as const;
  yield* askList(scene, [], { headers });
  yield* askList(scene, [['name', 'opal']], { headers });
};

const outcomesOn = (manner?: Manner, besides = asking) =>
  judge(check, { api: vault, server: vaultServer(manner), subject: 'application/xml', besides }).map(
    ({ outcome }) => outcome,
  );

const json = { ...refusal(200, 'x'), body: { gems: [] } };

test('a format that is always given passes', () => {
  expect(outcomesOn()).toEqual(['passed']);
});

test('a format that is given for some queries only fails', () => {
  const some: Manner = (right, request) => (wantsOnlyXml(request) && request.query.length > 0 ? json : right);
  expect(outcomesOn(some)).toEqual(['failed']);
});

test('a format that is never given is for another check, and one answer decides nothing', () => {
  expect(outcomesOn((right, request) => (wantsOnlyXml(request) ? json : right))).toEqual(['not-applicable']);
  expect(outcomesOn(undefined, function* () {})).toEqual(['inconclusive']);
});
