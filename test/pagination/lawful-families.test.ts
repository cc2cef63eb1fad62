import { expect, test } from 'vitest';
import { runOn } from '../support/list-server/run.ts';
import { sent, type Wrong } from '../support/list-server/server.ts';
import { things, thingsOf } from '../support/list-server/things.ts';
import { inTurn } from '../support/share.ts';
import { families } from './families/index.ts';
import { kubernetes } from './families/markers-and-cursors.ts';

const named = families.map((family) => [family.name, family] as const);

test.each(named)('%s is not blamed', async (_, { api, server }) => {
  expect((await runOn(api, server, undefined, 'strict')).findings).toEqual([]);
});

test('a list whose texts for the next page expire is not blamed', async () => {
  let requests = 0;
  const expiring: Wrong = {
    answer(right, asked) {
      requests += 1;
      // An empty one is no text for a page, and has nothing to expire.
      const isLate = requests % 7 === 0 && (sent(asked, 'continue') ?? '') !== '';
      return isLate ? { status: 410, headers: {}, body: { error: 'Expired.' } } : right;
    },
  };
  const { findings } = await runOn(kubernetes.api, kubernetes.server, expiring, 'strict');
  expect(findings).toEqual([]);
});

test.each(inTurn(named, 4))(
  '%s is not blamed where entries come while it is read',
  async (_, { api, server }) => {
    const newer = thingsOf(40).map((thing) => ({
      ...thing,
      id: `new-${thing.id}`,
      made: thing.made.replace('2024', '2025'),
    }));
    const entries = (requests: number) => [...newer.slice(0, Math.floor(requests / 29)).reverse(), ...things];
    const { findings } = await runOn(api, { ...server, entries }, undefined, 'strict');
    expect(findings).toEqual([]);
  },
);
