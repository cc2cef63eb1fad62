import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import { withXml } from '../../test/support/checks/xml.ts';
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
