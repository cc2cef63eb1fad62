import { expect, test } from 'vitest';
import type { Exchange } from '../../engine/base/exchange.ts';
import { lagIn } from '../../engine/run/lagging.ts';
import { endpoint } from '../support/checks/judging.ts';
import { type Stone, stone } from '../support/checks/stones.ts';
import { stones } from '../support/checks/stones-api.ts';

const start = Date.parse('2024-06-01T12:00:00Z');

/** An answer to a request for the list, some seconds after the start of the run. */
function answer(second: number, entries: readonly Stone[], query = ''): Exchange {
  const text = JSON.stringify({ stones: entries });
  return {
    key: `${second}`,
    stage: 'probes-1',
    request: { method: 'GET', url: `${endpoint}/stones${query}`, credential: 'own', headers: [] },
    outcome: {
      kind: 'answer',
      httpVersion: 'HTTP/1.1',
      status: 200,
      headers: [['content-type', 'application/json']],
      body: { text, base64: undefined, received: text.length, bytes: text.length },
    },
    startedAt: new Date(start + second * 1000).toISOString(),
    durationMs: 1,
    attempts: 1,
    waitedMs: 0,
  };
}

const found = (...answers: readonly Exchange[]) => {
  const { unsteady, young, lagging } = lagIn(answers, { api: stones, endpoint });
  return { unsteady: [...unsteady], young: [...young], lagging: [...lagging] };
};
const made = (seconds: number, id = 'new') => {
  const time = new Date(start + seconds * 1000).toISOString();
  return stone(id, { found: time, changed: time });
};
const old = ['a', 'b', 'c', 'd'].map((id) => stone(id));
const without = (id: string) => old.filter((one) => one.id !== id);

test('an entry that one request has one time and not another is unsteady, and lags only where it is new', () => {
  expect(found(answer(0, old), answer(1, without('b')))).toEqual({ unsteady: ['b'], young: [], lagging: [] });
  expect(found(answer(0, [made(-5), ...old]), answer(1, old))).toEqual({
    unsteady: ['new'],
    young: ['new'],
    lagging: ['new'],
  });
});

test('what different requests bring shows nothing, and neither does another order', () => {
  expect(found(answer(0, old), answer(1, without('b'), '?limit=3')).unsteady).toEqual([]);
  expect(found(answer(0, old), answer(1, old.toReversed().slice(1))).unsteady).toEqual([]);
});

test('an entry that shows two times of change lags where one of them is recent', () => {
  const changed = (seconds: number) => made(seconds, 'b');
  expect(found(answer(0, [changed(-500)]), answer(1, [changed(-5)], '?limit=1')).lagging).toEqual(['b']);
  expect(found(answer(0, [changed(-500)]), answer(1, [changed(-400)], '?limit=1')).lagging).toEqual([]);
});
