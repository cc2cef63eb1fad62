import { expect, test } from 'vitest';
import { originGuard } from './origin-guard.ts';
import { sendThrough, targetOf } from './sending.fixture.ts';

const guard = originGuard('http://target.test');

test('a request to the own origin goes out', async () => {
  const target = targetOf({ status: 200 });
  expect((await sendThrough([guard], target.dispatch)).events).toEqual(['200']);
});

test.each(['http://other.test', 'https://target.test', 'http://target.test:81', 'target.test'])(
  'nothing is sent to %s',
  async (origin) => {
    const target = targetOf({ status: 200 });
    expect((await sendThrough([guard], target.dispatch, { origin })).code).toBe('other-origin');
    expect(target.received).toEqual([]);
  },
);
