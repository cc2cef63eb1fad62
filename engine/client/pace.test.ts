import { describe, expect, it } from 'vitest';
import { createPace, paced } from './pace.ts';
import { sendThrough, silence, targetOf } from './sending.fixture.ts';

describe('the pace', () => {
  it('keeps to requests a second and to requests at once', async () => {
    const pace = createPace({ rate: 50, concurrency: 2 });
    const started = performance.now();
    let running = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 10 }, () =>
        pace.run(async () => {
          running += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => setTimeout(resolve, 30));
          running -= 1;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(performance.now() - started).toBeGreaterThan(175);
  });
});

describe('a turn', () => {
  const turn = (most = Number.POSITIVE_INFINITY, signal?: AbortSignal) => ({
    most: () => most,
    signal,
    halted: () => (signal?.aborted === true ? silence('interrupted') : undefined),
    late: () => silence('time-spent'),
  });

  it('ends with the answer, so that the next request goes out', async () => {
    const pace = createPace({ rate: undefined, concurrency: 1 });
    const target = targetOf({ status: 200 }, { fails: new Error('broken') }, { status: 204 });
    const sent = [1, 2, 3].map(() => sendThrough([paced(pace, turn())], target.dispatch));
    expect(await Promise.all(sent)).toEqual([
      { events: ['200'], code: undefined },
      { events: [], code: 'broken' },
      { events: ['204'], code: undefined },
    ]);
  });

  it('that is too far away is given up, and nothing is sent', async () => {
    const pace = createPace({ rate: undefined, concurrency: 1 });
    const target = targetOf({ status: 200 });
    pace.hold(10_000);
    expect((await sendThrough([paced(pace, turn(100))], target.dispatch)).code).toBe('time-spent');
    expect(target.received).toEqual([]);
  });

  it('is given up when the signal comes, before and while it is waited for', async () => {
    const pace = createPace({ rate: undefined, concurrency: 1 });
    const target = targetOf({ status: 200 });
    const controller = new AbortController();
    const through = paced(pace, turn(undefined, controller.signal));
    pace.hold(10_000);
    setTimeout(() => controller.abort(), 10);
    expect((await sendThrough([through], target.dispatch)).code).toBe('interrupted');
    expect((await sendThrough([through], target.dispatch)).code).toBe('interrupted');
    expect(target.received).toEqual([]);
  });
});
