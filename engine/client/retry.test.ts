import { describe, expect, it } from 'vitest';
import { NoAnswer } from './no-answer.ts';
import { type Attempts, longestWait, pauseBeforeRetry, retried, retryAfter } from './retry.ts';
import { type Step, sendThrough, silence, targetOf } from './sending.fixture.ts';

const now = Date.parse('Wed, 03 Dec 2014 17:13:30 GMT');

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['7', 7000],
    [' 7 ', 7000],
    ['Wed, 03 Dec 2014 17:13:37 GMT', 7000],
    ['Wednesday, 03-Dec-14 17:13:37 GMT', 7000],
    ['Wed, 03 Dec 2014 17:13:00 GMT', 0],
  ])('%j asks to wait %d ms', (value, wait) => {
    expect(retryAfter(value, now)).toBe(wait);
  });

  it.each(['', '-1', '1.5', 'soon', '7 s', '2014-12-03T17:13:37Z'])('%j says nothing usable', (value) => {
    expect(retryAfter(value, now)).toBeUndefined();
  });

  it('as a date is read by the clock of the target', () => {
    const headers = [
      ['date', 'Wed, 03 Dec 2014 17:13:30 GMT'],
      ['retry-after', 'Wed, 03 Dec 2014 17:13:32 GMT'],
    ] as const;
    expect(pauseBeforeRetry({ status: 503, headers }, 1, now + 3_600_000)).toBe(2000);
  });
});

describe('the pause before asking again', () => {
  const pause = (status: number, wait: string | undefined, attempt = 1) =>
    pauseBeforeRetry({ status, headers: wait === undefined ? [] : [['Retry-After', wait]] }, attempt, now);

  it('grows and ends where the target does not say how long', () => {
    expect([1, 2, 3, 4].map((attempt) => pause(429, undefined, attempt))).toEqual([
      500,
      1000,
      2000,
      undefined,
    ]);
  });

  it('grows where the target says at once and still refuses', () => {
    expect([1, 2, 3].map((attempt) => pause(503, '0', attempt))).toEqual([0, 1000, 2000]);
    expect(pause(503, '0', 10)).toBeUndefined();
  });

  it('is not made where the answer is about the request', () => {
    expect([200, 400, 404, 413, 500].map((status) => pause(status, undefined))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(pause(404, '1')).toBeUndefined();
  });

  it('is made for a 413 that says when to come back', () => {
    expect(pause(413, '2')).toBe(2000);
  });

  it('has an end', () => {
    expect(pause(429, String(longestWait / 1000 + 1))).toBeUndefined();
  });
});

describe('a request', () => {
  const busy: Step = { status: 503, headers: { 'retry-after': '7' }, body: 'busy' };
  const well: Step = { status: 200, body: 'well' };
  const broken: Step = { fails: new NoAnswer(silence('connection-broken')) };

  async function sendTo(steps: readonly Step[], most = 60_000) {
    const count: Attempts = { attempts: 0, waitedMs: 0 };
    const waits: number[] = [];
    const retry = retried({
      count,
      mayWait: (pause) => pause <= most,
      async wait(milliseconds) {
        waits.push(milliseconds);
      },
    });
    const { events, code } = await sendThrough([retry], targetOf(...steps).dispatch);
    return { events, code, waits, ...count };
  }

  it('is sent again after as long as the target asks to wait, and its refusal is not handed on', async () => {
    expect(await sendTo([busy, busy, well])).toEqual({
      events: ['200', 'well'],
      code: undefined,
      waits: [7000, 7000],
      attempts: 3,
      waitedMs: 14_000,
    });
  });

  it('is not sent again where the target asks for more than there is time for', async () => {
    expect(await sendTo([busy, well], 6999)).toMatchObject({
      events: ['503', 'busy'],
      waits: [],
      attempts: 1,
    });
  });

  it('is sent once more at once where the connection broke, and only once', async () => {
    expect(await sendTo([broken, well])).toMatchObject({ events: ['200', 'well'], waits: [], attempts: 2 });
    expect(await sendTo([broken, broken, well])).toMatchObject({
      events: [],
      code: 'connection-broken',
      attempts: 2,
    });
  });

  it('is not sent again after any other error', async () => {
    for (const code of ['timeout', 'connection-refused', 'body-too-large'] as const)
      expect(await sendTo([{ fails: new NoAnswer(silence(code)) }, well])).toMatchObject({
        code,
        attempts: 1,
      });
  });
});
