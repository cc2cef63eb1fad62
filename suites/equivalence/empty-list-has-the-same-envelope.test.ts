import { expect, test } from 'vitest';
import { judge, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import { withXml } from '../../test/support/checks/xml.ts';
import check from './empty-list-has-the-same-envelope.ts';

const claimsOn = (server: Trial['server']) => judge(check, { api: stones, server });

test('an empty root passes', () => {
  expect(claimsOn(stoneServer(someStones))).toMatchObject([
    { outcome: 'passed', aspect: { relation: 'empty-list' } },
  ]);
});

test('a child in an empty list fails', () => {
  const server = withXml((xml) =>
    xml.includes('<stone ') ? xml : xml.replace('></stones>', '><none/></stones>'),
  );
  expect(claimsOn(server)).toMatchObject([{ outcome: 'failed', actual: expect.stringContaining('none') }]);
});

test('a filter that leaves something in JSON decides nothing', () => {
  expect(claimsOn(stoneServer(someStones, { gives: () => someStones }))).toMatchObject([
    { outcome: 'inconclusive' },
  ]);
});
