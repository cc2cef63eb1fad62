import { expect, test } from 'vitest';
import { judge, type Reply, type Trial } from '../../test/support/checks/judging.ts';
import { isForOne, someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './self-link-leads-to-the-item.ts';

const claimsOn = (server: Trial['server'], more: Partial<Trial> = {}) =>
  judge(check, { api: stones, server, ...more });
const withItem = (change: (right: Reply) => Reply) =>
  stoneServer(someStones, {
    replies: (right, request) => (request.path === '/stones/s-2' ? change(right) : right),
  });

test('links that lead to their own entries pass', () => {
  expect(claimsOn(stoneServer(someStones))).toMatchObject([
    { outcome: 'passed', aspect: { member: 'stones.links[rel=self]', relation: 'leads-to-the-item' } },
  ]);
});

test('a link that leads nowhere fails, and so does one to another entry', () => {
  const gone = claimsOn(withItem((right) => ({ ...right, status: 404, body: {} })));
  expect(gone).toMatchObject([{ outcome: 'failed', message: expect.stringContaining('leads nowhere') }]);
  expect(gone[0]?.evidence).toHaveLength(1);
  const other = claimsOn(withItem((right) => ({ ...right, body: { stone: stone('s-3') } })));
  expect(other).toMatchObject([{ outcome: 'failed', actual: 'the id s-3' }]);
  const empty = claimsOn(withItem((right) => ({ ...right, body: {} })));
  expect(empty).toMatchObject([{ outcome: 'failed', actual: 'a body without the id' }]);
});

test.each([429, 500, 503])('an answer with %s decides nothing', (status) => {
  expect(claimsOn(withItem((right) => ({ ...right, status })))).toMatchObject([{ outcome: 'inconclusive' }]);
});

test('an entry that is gone meanwhile is no finding', () => {
  const changed = stoneServer([], {
    replies: (right, request) => (isForOne(request) ? { ...right, status: 404 } : right),
  });
  expect(claimsOn(stoneServer(someStones), { changed })).toMatchObject([{ outcome: 'inconclusive' }]);
});
