import { expect, test } from 'vitest';
import { ask } from '../../engine/base/asking.ts';
import { aspectText } from '../../engine/base/aspect.ts';
import { askList } from '../../engine/list/ask.ts';
import { judge, type Trial } from '../../test/support/checks/judging.ts';
import { gems, type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import { itemRequest } from '../toolkit/item-sample.ts';
import check from './request-in-order-is-served.ts';

/** Asks for the list by each parameter, by both, by a value that nothing has, and for one entry. */
const everything: Trial['besides'] = function* (scene) {
  yield* askList(scene, [['name', 'opal']]);
  yield* askList(scene, [['lightest', '2']]);
  yield* askList(scene, [
    ['name', 'opal'],
    ['lightest', '2'],
  ]);
  yield* askList(scene, [['name', 'nothing']]);
  const one = itemRequest(scene, gems[0]?.id ?? '');
  if (one !== undefined) yield* ask(one);
};

const outcomesOn = (manner?: Manner, more: Partial<Trial> = {}) =>
  Object.fromEntries(
    judge(check, { api: vault, server: vaultServer(manner), besides: everything, ...more }).map(
      ({ aspect, outcome }) => [aspectText(aspect), outcome],
    ),
  );

const plain = 'operation=listGems,relation=served-without-parameters';
const byName = 'operation=listGems,parameter=name,relation=served';
const byWeight = 'operation=listGems,parameter=lightest,relation=served';
const together = 'operation=listGems,relation=served-together';
const item = 'operation=readGem,relation=served';
const atAll = 'operation=readGem,relation=served-at-all';
const right = {
  [plain]: 'passed',
  [byName]: 'passed',
  [byWeight]: 'passed',
  [together]: 'passed',
  [item]: 'passed',
  [atAll]: 'passed',
};

test('a server that serves all of them passes', () => {
  expect(outcomesOn()).toEqual(right);
});

test('a value that is refused counts against its parameter alone', () => {
  const refusing: Manner = (reply, { query }) =>
    query.some(([name]) => name === 'name') ? refusal(500, 'broken') : reply;
  expect(outcomesOn(refusing)).toEqual({ ...right, [byName]: 'failed', [together]: 'not-applicable' });
});

test('a refusal that only the combination explains counts against none of them', () => {
  const refusing: Manner = (reply, { query }) => (query.length > 1 ? refusal(400, 'tooMuch') : reply);
  expect(outcomesOn(refusing)).toEqual({ ...right, [together]: 'failed' });
});

test('a value that is refused with whatever else counts against its parameter in every request', () => {
  const refusing: Manner = (reply, { query }) =>
    query.some(([name]) => name === 'name') ? refusal(400, 'noName') : reply;
  const besides: Trial['besides'] = function* (scene) {
    yield* askList(scene, [['lightest', '2']]);
    for (const lightest of ['2', '3'])
      yield* askList(scene, [
        ['name', 'opal'],
        ['lightest', lightest],
      ]);
  };
  expect(outcomesOn(refusing, { besides })).toMatchObject({
    [byName]: 'failed',
    [together]: 'not-applicable',
  });
});

test('one entry that is not served is a finding of its own', () => {
  const refusing: Manner = (reply, { path }) => (path === '/gems' ? reply : refusal(500, 'broken'));
  expect(outcomesOn(refusing)).toEqual({ ...right, [item]: 'failed', [atAll]: 'failed' });
});

test('a value that no entry has need not be served, and what is busy decides nothing', () => {
  const refusing: Manner = (reply, { query }) =>
    query.some(([, value]) => value === 'nothing') ? refusal(404, 'none') : reply;
  expect(outcomesOn(refusing)).toEqual(right);
  const busy: Manner = (reply, { query }) => (query.length > 0 ? refusal(503, 'busy') : reply);
  expect(outcomesOn(busy)).toMatchObject({ [plain]: 'passed', [byName]: 'not-applicable' });
});
