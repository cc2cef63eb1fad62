import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { isForOne, someStones, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import { readSample } from '../toolkit/item-sample.ts';
import check from './members-are-unique.ts';

const claimsOn = (server: Trial['server'], level: Trial['level'] = 'standard') =>
  judge(check, { api: stones, server, level, besides: (scene) => readSample(scene) });

const twice = (wanted: (request: Parameters<typeof isForOne>[0]) => boolean) =>
  stoneServer(someStones, {
    replies: (right, request) =>
      wanted(request)
        ? { ...right, body: JSON.stringify(right.body).replace('"id":', '"id":"other","id":') }
        : right,
  });

test('members of one name in different objects are no repetition', () => {
  expect(outcomes(claimsOn(stoneServer(someStones)))).toEqual({ '': 'passed' });
});

test('a member twice in one object is a warning about the operation that shows it', () => {
  const claims = claimsOn(twice(isForOne));
  expect(claims.map(({ aspect, outcome }) => [aspect.operation, outcome])).toEqual([
    ['listStones', 'passed'],
    ['getStone', 'warned'],
  ]);
  expect(claims[1]?.actual).toMatch(/^GET .*stones\/s-1 has "id" twice$/);
  expect(claimsOn(twice(isForOne), 'strict')[1]?.outcome).toBe('failed');
});

test('a run without any JSON decides nothing about the list', () => {
  const silent: Trial['server'] = () => ({ status: 500, headers: {}, body: undefined });
  expect(claimsOn(silent).map(({ outcome }) => outcome)).toEqual(['inconclusive', 'not-applicable']);
});
