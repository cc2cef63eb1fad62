import { expect, test } from 'vitest';
import { ask } from '../../engine/base/asking.ts';
import { isJsonObject } from '../../engine/base/json.ts';
import { askList, listRequest } from '../../engine/list/ask.ts';
import { judge, type Trial } from '../toolkit/testing.ts';
import { someStones, stoneServer } from '../toolkit/testing-stones.ts';
import { stones } from '../toolkit/testing-stones-api.ts';
import check from './items-do-not-come-and-go.ts';

const claimsOn = (changed: Trial['server'], all = someStones) =>
  judge(check, {
    api: stones,
    server: stoneServer(all),
    changed,
    besides: (scene) => askList(scene, [['limit', '4']]),
  });
const without = (id: string, wanted: string) =>
  stoneServer(someStones, {
    gives: (right, { query }) =>
      query.some(([name]) => name === wanted) ? right.filter((each) => each.id !== id) : right,
  });

test('pages that hold what stands around them pass', () => {
  expect(claimsOn(stoneServer(someStones))).toMatchObject([
    { outcome: 'passed', aspect: { relation: 'presence' } },
  ]);
});

test('an entry that is missing between its neighbours fails, and the page that lacks it comes first', () => {
  const claims = claimsOn(without('s-2', 'limit'));
  expect(claims).toMatchObject([{ outcome: 'failed', message: expect.stringContaining('s-2') }]);
  expect(claims[0]?.evidence[0]).toContain('limit');
});

test('an entry that is gone from then on is no finding', () => {
  const gone = stoneServer(someStones.filter(({ id }) => id !== 's-2'));
  expect(claimsOn(gone)[0]?.outcome).not.toBe('failed');
});

test('two entries have nothing between them', () => {
  const two = someStones.slice(0, 2);
  expect(claimsOn(stoneServer(two), two)).toMatchObject([{ outcome: 'inconclusive' }]);
});

test('an entry that comes by itself in the envelope of the list is no page of it', () => {
  const right = stoneServer(someStones);
  const server: Trial['server'] = (request) => {
    const reply = right(request);
    if ('code' in reply || !isJsonObject(reply.body) || !('stone' in reply.body)) return reply;
    return { ...reply, body: { stones: [reply.body.stone ?? null] } };
  };
  const asked: string[] = [];
  const claims = judge(check, {
    api: stones,
    server: (request) => {
      asked.push(request.path);
      return server(request);
    },
    *besides({ list }) {
      for (const { id } of someStones)
        yield* ask({ ...listRequest({ list }, []), to: { path: `/stones/${id}`, query: [] } });
    },
  });
  expect(asked).toContain('/stones/s-2');
  expect(claims).toMatchObject([{ outcome: 'passed' }]);
});
