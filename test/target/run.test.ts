import { afterEach, describe, expect, it } from 'vitest';
import { openTargets } from '../../cli/targets.ts';
import { claims } from '../support/observe-reference.ts';
import { pass, type Right } from './front.ts';
import { answerText, type RawServer, startRaw } from './misbehaving.ts';
import { type FrontRun, outcomesOf, runOn, settingsFor } from './run.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close();
});

describe('a target that answers like something else ends the run before it has begun, with a sentence', () => {
  it.each([
    ['another list', '[{"id": 1}]'],
    ['members called __proto__', '{"__proto__": {"images": []}}'],
  ])('%s', async (_name, body) => {
    const server: RawServer = await startRaw((socket) =>
      socket.write(answerText(200, ['Content-Type: application/json'], body)),
    );
    closing.push(server);
    const { access, sending } = settingsFor(server.url);
    const targets = await openTargets(access, sending);
    expect(targets).toMatchObject({
      ok: false,
      problem: { code: 'unrecognised', message: expect.stringContaining('not a list of images') },
    });
  });
});

const withBody = (right: Right, change: (body: string) => string): Partial<Right> =>
  right.status === 200 ? { body: change(right.body) } : {};

/** A target that answers at length has time to, on a machine that does much else. */
const unhurried = { timeout: '10', 'time-limit': '100' };

describe('a target that turns bad while the run is on', () => {
  it('by a byte now and then is given up after the time limit', async () => {
    const { recording, verdicts, elapsed } = await runOn(
      (right, response, _path, number) => {
        if (number < 30) return pass(right, response);
        response.writeHead(200, right.headers);
        const drip = setInterval(() => response.write(' '), 50);
        response.on('close', () => clearInterval(drip));
      },
      { 'time-limit': '2', timeout: '1' },
    );
    expect(recording.cutShort).toMatch(/time limit of 2 s/);
    expect(claims(verdicts)).toEqual([]);
    expect(elapsed).toBeLessThan(4000);
  });

  it('by breaking some connections does not harm the verdicts on the others', async () => {
    const { recording, verdicts } = await runOn((right, response, _path, number) => {
      if (number % 5 === 0) response.destroy();
      else pass(right, response);
    }, unhurried);
    expect(recording.cutShort).toBeUndefined();
    expect(outcomesOf(verdicts).passed).toBeGreaterThan(20);
    expect(claims(verdicts)).toEqual([]);
  });

  it('by being busy for longer than the suite waits is blamed for nothing', async () => {
    const headers = { 'content-type': 'application/json', 'retry-after': '300' };
    const { verdicts } = await runOn(
      (right, response, _path, number) =>
        pass(right, response, number <= 80 ? {} : { status: 429, headers, body: '{}' }),
      unhurried,
    );
    expect(claims(verdicts)).toEqual([]);
  });

  it('by the same page for ever is judged in bounded requests', async () => {
    const { front, verdicts } = await runOn((right, response) =>
      pass(
        right,
        response,
        withBody(right, (body) => body.replace(/"next":"[^"]*"/, '"next":"/v2/images?limit=1"')),
      ),
    );
    expect(front.requests()).toBeLessThan(2000);
    expect(outcomesOf(verdicts).error ?? 0).toBe(0);
    expect(outcomesOf(verdicts).failed).toBeGreaterThan(0);
  });
});

describe('a target that limits the rate', () => {
  let unlimited: Promise<FrontRun> | undefined;

  it.each([
    [413, 'seconds'],
    [429, 'a date'],
  ])('by %d with %s gets the same verdicts as one that does not', async (status, form) => {
    unlimited ??= runOn((right, response) => pass(right, response), unhurried);
    let served = 0;
    let until = 0;
    const limited = await runOn((right, response) => {
      const now = Date.now();
      // A hundred requests and then a pause, however fast they came: real limits are tried where there is more time.
      if (until !== 0 && now >= until) [served, until] = [0, 0];
      served += 1;
      if (served <= 100) return pass(right, response);
      if (until === 0) until = now + 800;
      response.writeHead(status, {
        'Retry-After': form === 'seconds' ? '1' : new Date(now + 1999).toUTCString(),
      });
      response.end();
    }, unhurried);
    expect(limited.recording.waits).toBeGreaterThan(0);
    expect(limited.verdicts.map(({ id, outcome }) => `${outcome} ${id}`)).toEqual(
      (await unlimited).verdicts.map(({ id, outcome }) => `${outcome} ${id}`),
    );
  });
});
