import { expect, test } from 'vitest';
import { ask } from '../../engine/base/asking.ts';
import { askList, follow } from '../../engine/list/ask.ts';
import { endpoint, judge, outcomes, type Reply, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './page-links-lead-to-pages.ts';

const next = `${endpoint}/stones?limit=2&after=s-2`;

/** Asks for a page of two and follows its link. */
const claimsOn = (
  second: (right: Reply) => ReturnType<Trial['server']>,
  link = next,
  more: Partial<Trial> = {},
) =>
  judge(check, {
    api: stones,
    server: stoneServer(someStones, {
      replies: (right, { query }) => {
        const sent = new Map(query);
        if (sent.has('after')) return second(right);
        return sent.has('limit') ? { ...right, body: { stones: someStones.slice(0, 2), next: link } } : right;
      },
    }),
    *besides(scene) {
      const first = yield* askList(scene, [['limit', '2']]);
      yield* follow(next, first);
    },
    ...more,
  });
const member = (relation: string) => `member=next,relation=${relation}`;

test('a link to a page is right', () => {
  expect(outcomes(claimsOn((right) => right))).toEqual({
    [member('address')]: 'passed',
    [member('leads-to-a-page')]: 'passed',
  });
});

test('a link to something else fails, and the answer that it led to comes first', () => {
  const claims = claimsOn((right) => ({ ...right, status: 404 }));
  const [, wrong] = claims;
  expect(wrong).toMatchObject({ outcome: 'failed', actual: expect.stringContaining('404') });
  expect(wrong?.evidence).toHaveLength(2);
});

test('a link that is no address is no link to follow', () => {
  expect(outcomes(claimsOn((right) => right, 'stones after 2'))).toEqual({
    [member('address')]: 'failed',
    [member('leads-to-a-page')]: 'inconclusive',
  });
});

test.each([429, 503])('an answer with %s says nothing of the link', (status) => {
  expect(outcomes(claimsOn((right) => ({ ...right, status })))[member('leads-to-a-page')]).toBe(
    'inconclusive',
  );
});

test('a link behind an entry that is gone meanwhile may lead nowhere', () => {
  const changed = stoneServer(
    someStones.filter(({ id }) => id !== 's-2'),
    {
      replies: (right, { query }) => {
        const sent = new Map(query);
        if (sent.has('after')) return { ...right, status: 404 };
        return sent.has('limit') ? { ...right, body: { stones: someStones.slice(0, 2), next } } : right;
      },
    },
  );
  expect(outcomes(claimsOn((right) => right, next, { changed }))[member('leads-to-a-page')]).toBe(
    'inconclusive',
  );
});

test('a run without such a link has nothing to judge', () => {
  const claims = judge(check, { api: stones, server: stoneServer(someStones), besides: () => ask0() });
  expect(new Set(claims.map(({ outcome }) => outcome))).toEqual(new Set(['not-applicable']));
});

function* ask0(): ReturnType<typeof ask> {
  return yield* ask({
    method: 'GET',
    to: { path: '/stones', query: [] },
    credential: 'own',
    headers: [],
    repetition: 0,
  });
}
