import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../toolkit/testing.ts';
import { someStones, stone, stoneServer } from '../toolkit/testing-stones.ts';
import { stones } from '../toolkit/testing-stones-api.ts';
import { withXml } from '../toolkit/testing-xml.ts';
import check from './same-metadata.ts';

const claimsOn = (server: Trial['server']) => outcomes(judge(check, { api: stones, server }));
const keys = 'member=stones.tags,relation=keys';
const texts = 'member=stones.tags,relation=texts';

test('the same keys with the same texts pass', () => {
  expect(claimsOn(stoneServer(someStones))).toEqual({ [keys]: 'passed', [texts]: 'passed' });
});

test('another text is no other key, and the other way round', () => {
  expect(claimsOn(withXml((xml) => xml.replace('>grey<', '>Grey<')))).toEqual({
    [keys]: 'passed',
    [texts]: 'failed',
  });
  expect(claimsOn(withXml((xml) => xml.replace('<tag key="colour">grey</tag>', '')))).toEqual({
    [keys]: 'failed',
    [texts]: 'passed',
  });
});

test('entries without keys decide nothing', () => {
  const bare = someStones.map(({ id }) => stone(id, { tags: {} }));
  expect(claimsOn(stoneServer(bare))).toEqual({ [keys]: 'inconclusive', [texts]: 'inconclusive' });
});
