import { expect, test } from 'vitest';
import { judge, type Trial } from '../../test/support/checks/judging.ts';
import { isForOne, someStones, stoneServer, wantsXml } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './same-item-by-itself.ts';

const claimsOn = (server: Trial['server'], more: Partial<Trial> = {}) =>
  judge(check, { api: stones, server, ...more });
const withItem = (change: (xml: string) => string, status = 200) =>
  stoneServer(someStones, {
    replies: (right, request) =>
      wantsXml(request) && isForOne(request) ? { ...right, status, body: change(String(right.body)) } : right,
  });

test('an entry that says the same in both formats passes', () => {
  expect(claimsOn(stoneServer(someStones))).toMatchObject([
    { outcome: 'passed', aspect: { relation: 'equality' } },
  ]);
});

test('a member that differs fails, and so does an entry that XML does not have', () => {
  expect(claimsOn(withItem((xml) => xml.replace('weight="5"', 'weight="6"')))).toMatchObject([
    { outcome: 'failed', actual: expect.stringContaining('weight = 6') },
  ]);
  expect(claimsOn(withItem((xml) => xml, 404))).toMatchObject([{ outcome: 'failed' }]);
});

test('an answer of the moment, and an entry that changed, decide nothing', () => {
  expect(claimsOn(withItem((xml) => xml, 503))).toMatchObject([{ outcome: 'inconclusive' }]);
  const changed = stoneServer(someStones, { shows: (right) => ({ ...right, weight: 99 }) });
  expect(claimsOn(stoneServer(someStones), { changed })).toMatchObject([{ outcome: 'inconclusive' }]);
});
