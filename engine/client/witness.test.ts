import { describe, expect, it } from 'vitest';
import type { PlannedRequest } from '../base/exchange.ts';
import { createBounds } from './bounds.ts';
import { silence } from './sending.fixture.ts';
import { createWitness } from './witness.ts';

const request: PlannedRequest = {
  method: 'GET',
  to: { path: '/list', query: [] },
  credential: 'own',
  headers: [],
  repetition: 0,
};

const answer = (status: number) => ({
  kind: 'answer' as const,
  httpVersion: 'HTTP/1.1',
  status,
  headers: [],
  body: { text: '', base64: undefined, received: 0, bytes: 0 },
});

/** A witness of a target that gives these answers, the last one for all that follow; 0 stands for none. */
function witnessOf(statuses: readonly number[], patience = 60_000) {
  const bounds = createBounds({ budget: 1000, timeLimit: undefined, largestTotal: 1000 });
  const pauses: number[] = [];
  let asked = 0;
  const witness = createWitness({
    bounds,
    patience: () => patience,
    async send() {
      const status = statuses[Math.min(asked, statuses.length - 1)] ?? 0;
      asked += 1;
      return status === 0 ? silence('connection-refused') : answer(status);
    },
    async pause(milliseconds) {
      pauses.push(milliseconds);
    },
  });
  return { witness, bounds, pauses, asked: () => asked };
}

describe('the presence of a target', () => {
  it('is unknown before it has served anything', async () => {
    const { witness, asked } = witnessOf([200]);
    expect(await witness.presence()).toBe('unknown');
    expect(asked()).toBe(0);
  });

  it('shows where another request is served', async () => {
    const { witness, pauses } = witnessOf([404]);
    witness.served(request, false);
    expect(await witness.presence()).toBe('there');
    expect(pauses).toEqual([]);
  });

  it('is waited for with growing pauses, once for all that ask', async () => {
    const { witness, pauses } = witnessOf([0, 0, 503, 502, 504, 200]);
    witness.served(request, false);
    expect(await Promise.all([witness.presence(), witness.presence()])).toEqual(['back', 'back']);
    expect(pauses).toEqual([250, 500, 1000, 2000, 4000]);
  });

  it('is given up at last, which ends the run', async () => {
    const { witness, bounds } = witnessOf([0], 200);
    witness.served(request, false);
    expect(await witness.presence()).toBe('gone');
    expect(bounds.ended?.message).toBe('the target served nothing for 0.2 s. connection-refused.');
  });
});

describe('another request', () => {
  it.each([
    [200, true],
    [404, true],
    [429, false],
    [500, false],
    [0, false],
  ])('that gets %d is served: %s', async (status, serves) => {
    const { witness, asked } = witnessOf([status]);
    expect(await witness.serves()).toBe(true);
    witness.served(request, false);
    expect(await Promise.all([witness.serves(), witness.serves()])).toEqual([serves, serves]);
    expect(asked()).toBe(1);
  });
});

describe('a token', () => {
  it('has run out where a request is refused that was served with it', async () => {
    const { witness, asked } = witnessOf([401]);
    witness.served(request, true);
    expect(await Promise.all([7, 5, 6].map((number) => witness.tokenRefusedSince(number)))).toEqual([
      5, 5, 5,
    ]);
    expect(asked()).toBe(1);
  });

  it('is good where that request is served still, whatever else is refused', async () => {
    const { witness } = witnessOf([200, 401]);
    witness.served(request, true);
    expect(await witness.tokenRefusedSince(5)).toBeUndefined();
    expect(await witness.tokenRefusedSince(9)).toBe(9);
  });

  it.each([
    ['nothing was served with it', false, 401],
    ['the target is busy', true, 503],
  ])('is not said to have run out where %s', async (_name, carriesToken, status) => {
    const { witness } = witnessOf([status]);
    witness.served(request, carriesToken);
    expect(await witness.tokenRefusedSince(5)).toBeUndefined();
  });
});
