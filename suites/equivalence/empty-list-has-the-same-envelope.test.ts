import { expect, test } from 'vitest';
import { judge, type Trial } from '../toolkit/testing.ts';
import { someStones, stoneServer } from '../toolkit/testing-stones.ts';
import { stones } from '../toolkit/testing-stones-api.ts';
import { withXml } from '../toolkit/testing-xml.ts';
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
