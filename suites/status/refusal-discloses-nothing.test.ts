import { expect, test } from 'vitest';
import { ask } from '../../engine/base/asking.ts';
import { askList } from '../../engine/list/ask.ts';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { gems, type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import { itemRequest } from '../toolkit/item-sample.ts';
import check from './refusal-discloses-nothing.ts';

const asking: Trial['besides'] = function* (scene) {
  yield* askList(scene, [], { credential: 'none' });
  yield* askList(scene, [], { credential: 'forbidden' });
  yield* askList(scene, [['name', 'opal']], { credential: 'none' });
};

const outcomesOn = (manner?: Manner, server = vaultServer(manner), besides = asking) =>
  outcomes(judge(check, { api: vault, server, besides }));

const silent = {
  'status=401,relation=discloses-nothing': 'passed',
  'status=403,relation=discloses-nothing': 'passed',
};
const [first] = gems;

test('a refusal without the id of an entry passes', () => {
  expect(outcomesOn()).toEqual(silent);
});

test('a refusal that names an entry fails for its own status alone', () => {
  const naming: Manner = (right) =>
    right.status === 401 ? refusal(401, 'unauthorized', `You may not see ${first?.id}.`) : right;
  expect(outcomesOn(naming)).toEqual({ ...silent, 'status=401,relation=discloses-nothing': 'failed' });
});

test('a refusal to show one entry that names another fails for that operation alone', () => {
  const naming: Manner = (right, { path }) =>
    right.status === 401 && path !== '/gems'
      ? refusal(401, 'unauthorized', `You may not see ${first?.id}.`)
      : right;
  const askingForOne: Trial['besides'] = function* (scene) {
    yield* asking(scene);
    const request = itemRequest(scene, gems.at(-1)?.id ?? '', { credential: 'none' });
    if (request !== undefined) yield* ask(request);
  };
  const claims = judge(check, { api: vault, server: vaultServer(naming), besides: askingForOne });
  const about = (operation: string) =>
    outcomes(claims.filter(({ aspect }) => aspect.operation === operation));
  expect(about('listGems')).toEqual(silent);
  expect(about('readGem')).toEqual({
    'status=401,relation=discloses-nothing': 'failed',
    'status=403,relation=discloses-nothing': 'not-applicable',
  });
});

test('a refusal that lists names discloses them, and one name alone may be there by chance', () => {
  const long = gems.map((gem) => ({ ...gem, name: `a very rare ${gem.name}` }));
  const listing = (names: readonly string[]) =>
    outcomesOn(
      undefined,
      vaultServer(
        (right) =>
          right.status === 401 ? refusal(401, 'unauthorized', `Not for you: ${names.join(', ')}.`) : right,
        long,
      ),
    )['status=401,relation=discloses-nothing'];
  expect(listing(long.map(({ name }) => name))).toBe('failed');
  expect(listing(long.slice(0, 1).map(({ name }) => name))).toBe('passed');
});

test('an id that the request named discloses nothing', () => {
  const echoing: Manner = (right, { url }) =>
    right.status === 401 ? refusal(401, 'unauthorized', `You may not see ${url}.`) : right;
  const named: Trial['besides'] = function* (scene) {
    yield* askList(scene, [['name', first?.id ?? '']], { credential: 'none' });
  };
  expect(outcomesOn(echoing, vaultServer(echoing), named)['status=401,relation=discloses-nothing']).toBe(
    'passed',
  );
});

test('a status that was never met does not apply, and a list without entries decides nothing', () => {
  const none = outcomesOn(undefined, vaultServer(), function* () {});
  expect(new Set(Object.values(none))).toEqual(new Set(['not-applicable']));
  const empty = outcomesOn(undefined, vaultServer(undefined, []));
  expect(new Set(Object.values(empty))).toEqual(new Set(['inconclusive']));
});
