import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer, wantsXml } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import { withoutXml } from '../../test/support/checks/xml.ts';
import check from './same-ids-in-the-same-order.ts';

const claimsOn = (server: Trial['server'], more: Partial<Trial> = {}) =>
  outcomes(judge(check, { api: stones, server, ...more }));
const both = (entries: string, order: string) => ({
  'member=stones,relation=same-entries': entries,
  'member=stones,relation=same-order': order,
});
const gives = (change: (ids: typeof someStones) => typeof someStones) =>
  stoneServer(someStones, { gives: (right, request) => (wantsXml(request) ? change(right) : right) });

test('the same entries in the same order pass', () => {
  expect(claimsOn(stoneServer(someStones))).toEqual(both('passed', 'passed'));
});

test('another order is no other set, and another set no other order', () => {
  expect(claimsOn(gives((right) => [...right].reverse()))).toEqual(both('passed', 'failed'));
  expect(claimsOn(gives((right) => right.slice(1)))).toEqual(both('failed', 'passed'));
  expect(claimsOn(gives((right) => [...right, ...right.slice(0, 1)]))).toEqual(both('failed', 'passed'));
});

test('what changed meanwhile, and fewer than two entries, decide nothing', () => {
  const changed = stoneServer(someStones, { shows: (right) => ({ ...right, weight: 99 }) });
  expect(claimsOn(stoneServer(someStones), { changed })['member=stones,relation=same-order']).not.toBe(
    'failed',
  );
  expect(claimsOn(stoneServer(someStones.slice(0, 1)))).toEqual(both('inconclusive', 'inconclusive'));
});

test('a target without XML is not judged at level standard, and undecided at level strict', () => {
  expect(claimsOn(stoneServer(someStones, withoutXml))).toEqual(both('not-applicable', 'not-applicable'));
  expect(claimsOn(stoneServer(someStones, withoutXml), { level: 'strict' })).toEqual(
    both('inconclusive', 'inconclusive'),
  );
});

test('where a cache keeps JSON, XML may have what came since', () => {
  const fresh = gives((right) => [...right, stone('s-new', {})]);
  expect(claimsOn(fresh)['member=stones,relation=same-entries']).toBe('failed');
  const cached: Trial['server'] = (request) => {
    const reply = fresh(request);
    return 'headers' in reply && !wantsXml(request)
      ? { ...reply, headers: { ...reply.headers, age: '3600' } }
      : reply;
  };
  expect(claimsOn(cached)['member=stones,relation=same-entries']).not.toBe('failed');
});
