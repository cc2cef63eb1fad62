import { expect, test } from 'vitest';
import { ask } from '../../engine/base/asking.ts';
import { isJsonObject } from '../../engine/base/json.ts';
import { askList, listRequest } from '../../engine/list/ask.ts';
import { judge, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './items-do-not-come-and-go.ts';

const claimsOn = (
  changed: Trial['server'],
  all = someStones,
  besides: Trial['besides'] = (scene) => askList(scene, [['limit', '3']]),
) => judge(check, { api: stones, server: stoneServer(all), changed, besides });
const withoutAtLimit = (id: string, limit: string) =>
  stoneServer(someStones, {
    gives: (right, { query }) =>
      query.some(([name, value]) => name === 'limit' && value === limit)
        ? right.filter((each) => each.id !== id)
        : right,
  });

test('pages that hold what stands around them pass', () => {
  expect(claimsOn(stoneServer(someStones))).toMatchObject([
    { outcome: 'passed', aspect: { relation: 'presence' } },
    { outcome: 'passed', aspect: { relation: 'completeness' } },
  ]);
});

test('an entry that pages of one limit leave out is lost, and does not come and go', () => {
  const [presence, completeness] = claimsOn(withoutAtLimit('s-2', '3'));
  expect(presence).toMatchObject({ outcome: 'passed' });
  expect(completeness).toMatchObject({
    outcome: 'failed',
    message: expect.stringContaining('s-2'),
    entries: ['s-2'],
  });
  expect(completeness?.evidence[0]).toContain('limit');
});

test('an entry that the same request has one time and not another comes and goes', () => {
  let asked = 0;
  const [presence, completeness] = claimsOn(
    stoneServer(someStones, {
      gives: (right, { query }) => {
        asked += query.length > 0 ? 1 : 0;
        return query.length > 0 && asked === 2 ? right.filter(({ id }) => id !== 's-2') : right;
      },
    }),
    someStones,
    function* (scene) {
      for (const repetition of [1, 2, 3]) yield* askList(scene, [['limit', '4']], { repetition });
    },
  );
  expect(presence).toMatchObject({ outcome: 'failed', entries: ['s-2'] });
  expect(completeness).toMatchObject({ outcome: 'passed' });
});

test('an entry that was made just before may be unknown to a copy of the list, and one that was made long ago may not', () => {
  const comesAndGoes = (age: number) => {
    const now = new Date(Date.UTC(2025, 0, 1) - age * 1000).toISOString();
    const all = someStones.map(({ id }) => stone(id, id === 's-2' ? { found: now, changed: now } : {}));
    let asked = 0;
    return claimsOn(
      stoneServer(all, {
        gives: (right) => {
          asked += 1;
          return asked % 2 === 0 ? right.filter(({ id }) => id !== 's-2') : right;
        },
      }),
      all,
      function* (scene) {
        for (const repetition of [1, 2, 3, 4]) yield* askList(scene, [['limit', '4']], { repetition });
      },
    )[0]?.outcome;
  };
  expect([comesAndGoes(5), comesAndGoes(300)]).toEqual(['passed', 'failed']);
});

test('an entry that is gone from then on is no finding', () => {
  const gone = stoneServer(someStones.filter(({ id }) => id !== 's-2'));
  expect(claimsOn(gone)[0]?.outcome).not.toBe('failed');
});

test('two entries have nothing between them', () => {
  const two = someStones.slice(0, 2);
  expect(claimsOn(stoneServer(two), two)).toMatchObject([
    { outcome: 'inconclusive' },
    { outcome: 'inconclusive' },
  ]);
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
  expect(claims).toMatchObject([{ outcome: 'passed' }, { outcome: 'passed' }]);
});
