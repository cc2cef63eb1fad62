import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { judge, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import { readSample } from '../toolkit/item-sample.ts';
import check from './timestamps-are-plausible.ts';

const claimsOn = (server: Trial['server'], besides?: Trial['besides']) =>
  judge(check, { api: stones, server, ...(besides === undefined ? {} : { besides }) });
/** What is claimed of the list, by what has to hold and of which time. */
const ofList = (claims: ReturnType<typeof claimsOn>) =>
  Object.fromEntries(
    claims
      .filter(({ aspect }) => aspect.operation === stones.list.id)
      .map(({ aspect: { relation, member }, outcome }) => [
        [relation, ...(member === undefined ? [] : [member.slice(member.lastIndexOf('.') + 1)])].join(' '),
        outcome,
      ]),
  );
const withTimes = (found: string, changed: string) =>
  ofList(claimsOn(stoneServer([...someStones, stone('s-9', { found, changed })])));

test('times in order and in the past pass', () => {
  expect(ofList(claimsOn(stoneServer(someStones)))).toEqual({
    order: 'passed',
    'past found': 'passed',
    'past changed': 'passed',
  });
});

test('a change before the beginning is out of order, and no time of the future', () => {
  expect(withTimes('2024-03-01T00:00:00Z', '2024-02-01T00:00:00Z')).toEqual({
    order: 'failed',
    'past found': 'passed',
    'past changed': 'passed',
  });
});

test('a time later than the answer lies in the future; five seconds are a difference of clocks', () => {
  expect(withTimes('2024-03-01T00:00:00Z', '2025-01-01T00:00:06Z')).toEqual({
    order: 'passed',
    'past found': 'passed',
    'past changed': 'failed',
  });
  expect(withTimes('2024-03-01T00:00:00Z', '2025-01-01T00:00:05Z')['past changed']).toBe('passed');
});

test('a Date of long ago does not make every time one of the future', () => {
  const server = stoneServer(someStones, {
    replies: (right) => ({ ...right, headers: { ...right.headers, date: 'Thu, 01 Jan 1970 00:00:00 GMT' } }),
  });
  expect(ofList(claimsOn(server))).toEqual({
    order: 'passed',
    'past found': 'passed',
    'past changed': 'passed',
  });
});

test.each([
  ['out of order', { changed: '2023-01-01T00:00:00Z' }, 'order'],
  ['in the future', { changed: '2099-01-01T00:00:00Z' }, 'past changed'],
])('times that are %s in a list by name alone are found', (_, changes, about) => {
  const server = stoneServer(someStones, {
    shows: (right, { query }) => (query.some(([name]) => name === 'name') ? { ...right, ...changes } : right),
  });
  const byName = claimsOn(server, (scene) => askList(scene, [['name', 'Flint']]));
  expect(ofList(byName)[about]).toBe('failed');
  expect(byName.find(({ outcome }) => outcome === 'failed')?.evidence[0]).toContain('name=Flint');
});

test('what an entry shows by itself is no finding on the list', () => {
  const server = stoneServer(someStones, {
    shows: (right, { path }) =>
      path.endsWith('s-1')
        ? { ...right, found: '2024-03-01T00:00:00Z', changed: '2024-02-01T00:00:00Z' }
        : right,
  });
  const claims = claimsOn(server, readSample);
  expect(ofList(claims)).toMatchObject({ order: 'passed' });
  const { id } = stones.item ?? stones.list;
  expect(claims.find(({ aspect }) => aspect.operation === id && aspect.relation === 'order')).toMatchObject({
    outcome: 'failed',
  });
});

test('without times nothing is decided, and one time has no order', () => {
  const bare = (changed?: string) => [stone('s-1', { found: undefined, changed })];
  expect(ofList(claimsOn(stoneServer(bare())))).toEqual({
    order: 'inconclusive',
    'past found': 'inconclusive',
    'past changed': 'inconclusive',
  });
  expect(ofList(claimsOn(stoneServer(bare('2024-01-01T00:00:00Z'))))).toEqual({
    order: 'inconclusive',
    'past found': 'passed',
    'past changed': 'passed',
  });
});
