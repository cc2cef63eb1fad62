import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stoneServer, wantsXml } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './pages-are-the-same.ts';

const claimsOn = (server: Trial['server']) => outcomes(judge(check, { api: stones, server }));
const entries = 'relation=same-entries';

test('pages that hold the same pass', () => {
  const found = claimsOn(stoneServer(someStones));
  expect(found[entries]).toBe('passed');
  expect(Object.values(found)).not.toContain('failed');
});

test('a marker that is ignored in XML fails', () => {
  const server = stoneServer(someStones, {
    replies: (right, request) =>
      wantsXml(request) && request.query.some(([name]) => name === 'after')
        ? stoneServer(someStones)({ ...request, query: request.query.filter(([name]) => name !== 'after') })
        : right,
  });
  expect(claimsOn(server)[entries]).toBe('failed');
});

test('two entries fill no pages', () => {
  expect(claimsOn(stoneServer(someStones.slice(0, 2)))[entries]).toBe('inconclusive');
});
