import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import { withXml } from '../../test/support/checks/xml.ts';
import check from './same-links.ts';

const claimsOn = (server: Trial['server']) => outcomes(judge(check, { api: stones, server }));
const set = 'member=stones.links[],relation=equality';
const address = 'member=stones.links.href,relation=equality';
const relation = 'member=stones.links.rel,relation=equality';

test('the same links in any order pass', () => {
  const turned = withXml((xml) => xml.replace(/(<link[^>]*><\/link>)(<link[^>]*><\/link>)/, '$2$1'));
  for (const server of [stoneServer(someStones), turned])
    expect(claimsOn(server)).toEqual({ [set]: 'passed', [address]: 'passed', [relation]: 'passed' });
});

test('a link that is missing is no other address, and the other way round', () => {
  expect(claimsOn(withXml((xml) => xml.replace(/<link[^>]*><\/link>/, '')))).toEqual({
    [set]: 'failed',
    [address]: 'passed',
    [relation]: 'passed',
  });
  expect(claimsOn(withXml((xml) => xml.replace('/stones/s-2"', '/stones/s-7"')))).toEqual({
    [set]: 'passed',
    [address]: 'failed',
    [relation]: 'passed',
  });
});

test('entries without links decide nothing', () => {
  const bare = someStones.map(({ id }) => stone(id, { links: [] }));
  expect(new Set(Object.values(claimsOn(stoneServer(bare))))).toEqual(new Set(['inconclusive']));
});
