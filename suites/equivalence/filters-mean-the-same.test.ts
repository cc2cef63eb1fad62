import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer, wantsXml } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './filters-mean-the-same.ts';

const claimsOn = (server: Trial['server']) => judge(check, { api: stones, server, subject: 'state' });
const entries = 'relation=same-entries';
const order = 'relation=same-order';
const isFiltered = (request: Parameters<Trial['server']>[0]) =>
  request.query.some(([name]) => name === 'state');

test('a filter that selects the same in both formats passes', () => {
  const claims = claimsOn(stoneServer(someStones));
  expect(outcomes(claims)).toEqual({ [entries]: 'passed', [order]: 'passed' });
  expect(claims[0]?.aspect.parameter).toBe('state');
});

test('a filter that is ignored in XML fails', () => {
  const server = stoneServer(someStones, {
    gives: (right, request) => (wantsXml(request) && isFiltered(request) ? someStones : right),
  });
  expect(outcomes(claimsOn(server))[entries]).toBe('failed');
});

test('a filtered list that is refused in XML only is a finding about being served', () => {
  const server = stoneServer(someStones, {
    replies: (right, request) =>
      wantsXml(request) && isFiltered(request) ? { ...right, status: 500 } : right,
  });
  expect(outcomes(claimsOn(server))).toEqual({
    'relation=served': 'failed',
    'relation=same-entries': 'inconclusive',
    'relation=same-order': 'inconclusive',
  });
});

test('entries that do not differ, and a filter that leaves all in both formats, decide nothing', () => {
  const alike = ['s-1', 's-2'].map((id) => stone(id));
  expect(outcomes(claimsOn(stoneServer(alike)))).toEqual({
    [entries]: 'inconclusive',
    [order]: 'inconclusive',
  });
  const ignoring = stoneServer(someStones, { gives: () => someStones });
  expect(outcomes(claimsOn(ignoring))).toEqual({ [entries]: 'inconclusive', [order]: 'inconclusive' });
});

test('a filter that is ignored in XML fails also where no entry shows what its values mean', () => {
  const alike = ['s-1', 's-2'].map((id) => stone(id));
  const server = stoneServer(alike, {
    gives: (right, request) => (wantsXml(request) && isFiltered(request) ? alike : right),
  });
  expect(outcomes(claimsOn(server))[entries]).toBe('failed');
});

test('a name with other letters that is not found in XML only is found out', () => {
  const named = [...someStones, stone('s-8', { name: 'Grüße' })];
  const server = stoneServer(named, {
    gives: (right, request) => (wantsXml(request) && request.url.includes('%C3') ? [] : right),
  });
  const byName = judge(check, { api: stones, server, subject: 'name' });
  expect(outcomes(byName)[entries]).toBe('failed');
});
