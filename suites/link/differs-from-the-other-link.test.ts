import { expect, test } from 'vitest';
import { endpoint, judge, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './differs-from-the-other-link.ts';

const claimsOn = (server: Trial['server'], level: Trial['level'] = 'standard') =>
  judge(check, { api: stones, server, level });
const same = stone('s-9', {
  links: ['self', 'page'].map((rel) => ({ rel, href: `${endpoint}/stones/s-9` })),
});

test('two addresses pass', () => {
  expect(claimsOn(stoneServer(someStones))).toMatchObject([{ outcome: 'passed' }]);
});

test('one address twice is a warning, and fails at level strict', () => {
  const server = stoneServer([...someStones, same]);
  expect(claimsOn(server)).toMatchObject([{ outcome: 'warned', actual: `${endpoint}/stones/s-9` }]);
  expect(claimsOn(server, 'strict')).toMatchObject([{ outcome: 'failed' }]);
});

test('entries without both links decide nothing', () => {
  expect(claimsOn(stoneServer([stone('s-1', { links: [] })]))).toMatchObject([{ outcome: 'inconclusive' }]);
});
