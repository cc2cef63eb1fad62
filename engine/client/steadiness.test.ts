import { describe, expect, it } from 'vitest';
import type { Answer, Silence } from '../base/exchange.ts';
import { silence } from './sending.fixture.ts';
import { isFailure, settled } from './steadiness.ts';

const answer = (status: number): Answer => ({
  kind: 'answer',
  httpVersion: 'HTTP/1.1',
  status,
  headers: [],
  body: { text: '', base64: undefined, received: 0, bytes: 0 },
});

/** What comes of a request that gets these statuses, the last one for good; 0 stands for silence. */
async function settle(statuses: readonly number[], { method = 'GET', room = 100, outages = 0 } = {}) {
  let times = 0;
  let looks = 0;
  const pauses: number[] = [];
  const { outcome, otherwise, ...count } = await settled({
    method,
    async send() {
      const status = statuses[Math.min(times, statuses.length - 1)] ?? 0;
      times += 1;
      return {
        outcome: status === 0 ? silence('connection-broken') : answer(status),
        attempts: 1,
        waitedMs: 2,
      };
    },
    mayGoOn: () => times < room,
    async isServing() {
      looks += 1;
      return looks > outages;
    },
    async pause(milliseconds) {
      pauses.push(milliseconds);
    },
  });
  const shown = (one: Answer | Silence): number => (one.kind === 'answer' ? one.status : 0);
  return { status: shown(outcome), otherwise: otherwise.map(shown), times, pauses, ...count };
}

describe('a request', () => {
  it.each([200, 304, 404, 429, 503, 0])('that gets %d is sent once', async (status) => {
    expect(await settle([status])).toMatchObject({ status, otherwise: [], times: 1, pauses: [] });
  });

  it('that always fails is sent five times, with pauses, and fails', async () => {
    expect(await settle([500])).toEqual({
      status: 500,
      otherwise: [],
      times: 5,
      attempts: 5,
      waitedMs: 10,
      pauses: [0, 20, 60, 150],
    });
  });

  it('that fails once is served, and its failure is kept besides', async () => {
    expect(await settle([502, 200])).toMatchObject({ status: 200, otherwise: [502], times: 4 });
    expect(await settle([500, 400])).toMatchObject({ status: 400, otherwise: [500], times: 4 });
  });

  it('that fails every second time fails, and is served besides', async () => {
    const turns = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 500 : 200));
    expect(await settle(turns)).toMatchObject({ status: 500, otherwise: [200, 200, 200, 200, 200, 200] });
  });

  it('of which too little is known is served where it was served at all', async () => {
    expect(await settle([500, 200, 500], { room: 2 })).toMatchObject({ status: 200, otherwise: [500] });
    expect(await settle([500], { room: 1 })).toMatchObject({ status: 500, otherwise: [], times: 1 });
    expect(await settle([500, 0, 0, 200])).toMatchObject({ status: 200, otherwise: [500] });
    expect(await settle([500, 0])).toMatchObject({ status: 500, otherwise: [], times: 30 });
  });

  it('is not held to fail while others fail as well, but does not wait for ever', async () => {
    expect(await settle([500, 500, 500, 500, 500, 200], { outages: 2 })).toMatchObject({ status: 200 });
    expect(await settle([500], { outages: 100 })).toMatchObject({ status: 500, times: 10 });
  });

  it('by a method that the target does not have may be answered with 501', async () => {
    expect(await settle([501], { method: 'PATCH' })).toMatchObject({ status: 501, times: 1 });
    expect(isFailure(answer(501), 'GET')).toBe(true);
  });
});

/** Draws from 0 to 1, the same in each run. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The share of requests that fail at first and are taken for failing, where each answer is a failure by chance. */
async function shareTakenForFailing(rate: number, requests: number): Promise<number> {
  const chance = chanceOf(7);
  let failing = 0;
  for (let request = 0; request < requests; request += 1) {
    let times = 0;
    const { outcome } = await settled({
      method: 'GET',
      async send() {
        times += 1;
        const fails = times === 1 || chance() < rate;
        return { outcome: answer(fails ? 500 : 200), attempts: 1, waitedMs: 0 };
      },
      mayGoOn: () => true,
      isServing: async () => true,
      async pause() {},
    });
    if (isFailure(outcome, 'GET')) failing += 1;
  }
  return failing / requests;
}

describe('by chance', () => {
  it('one failure in forty, or twenty, is held against no request', async () => {
    expect(await shareTakenForFailing(1 / 40, 5000)).toBe(0);
    expect(await shareTakenForFailing(1 / 20, 5000)).toBeLessThan(0.001);
  });

  it('every second is, most of the time', async () => {
    expect(await shareTakenForFailing(1 / 2, 1000)).toBeGreaterThan(0.8);
  });
});
