import { expect, test } from 'vitest';
import { isJsonObject } from '../../engine/base/json.ts';
import { judge, outcomes, type Server } from '../../test/support/checks/judging.ts';
import { someStones, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './same-item-again.ts';

/** A server whose stones have another name each time they are read by themselves. */
function changing(member: string): Server {
  const server = stoneServer(someStones);
  let reads = 0;
  return (request) => {
    const right = server(request);
    if (!('body' in right) || !request.path.startsWith('/stones/') || !isJsonObject(right.body)) return right;
    const { stone } = right.body;
    reads += 1;
    return isJsonObject(stone)
      ? { ...right, body: { ...right.body, stone: { ...stone, [member]: `${reads}` } } }
      : right;
  };
}

test('an entry that is the same each time passes, member by member', () => {
  const found = outcomes(judge(check, { api: stones, server: stoneServer(someStones) }));
  expect(Object.keys(found).length).toBeGreaterThan(0);
  expect(new Set(Object.values(found))).toEqual(new Set(['passed']));
});

test('a member that differs when the entry is read again is named, with both requests', () => {
  const [found, ...others] = judge(check, { api: stones, server: changing('name') }).filter(
    ({ outcome }) => outcome === 'failed',
  );
  expect(others).toEqual([]);
  expect(found?.aspect).toMatchObject({ member: 'stone.name', relation: 'unchanged' });
  expect(found?.evidence).toHaveLength(2);
});

test('an entry that changed in the list meanwhile is no finding', () => {
  const found = outcomes(judge(check, { api: stones, server: changing('name'), changed: stoneServer([]) }));
  expect(new Set(Object.values(found))).toEqual(new Set(['inconclusive']));
});
