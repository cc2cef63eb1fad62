import { afterEach, describe, expect, it } from 'vitest';
import { openTargets } from '../../cli/targets.ts';
import { claims } from '../support/observe-reference.ts';
import { pass, type Right } from './front.ts';
import { answerText, type RawServer, startRaw } from './misbehaving.ts';
import { outcomesOf, runOn, settingsFor } from './run.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close();
});

describe('a target that cannot be judged ends the run before it has begun, with a sentence', () => {
  const list = (body: string | Buffer) => answerText(200, ['Content-Type: application/json'], body);
  const cases: Readonly<Record<string, readonly [answer: Buffer | undefined, says: RegExp]>> = {
    'no answer': [undefined, /within 0\.4 s/],
    'an HTML login page with 200': [
      answerText(200, ['Content-Type: text/html'], '<html><form action="/login">'),
      /no JSON but text\/html/,
    ],
    'nothing with 204': [Buffer.from('HTTP/1.1 204 No Content\r\n\r\n'), /no JSON/],
    'a redirect': [answerText(302, ['Location: https://login.example.com/']), /redirect.*not followed/],
    'JSON nested a hundred thousand deep': [
      list(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
      /no JSON but application\/json/,
    ],
    'bytes that are no HTTP': [Buffer.from('\u0016\u0003\u0001'), /not proper HTTP/],
    'another list': [list('[{"id": 1}]'), /no list of images/],
    'members called __proto__': [list('{"__proto__": {"images": []}}'), /no list of images/],
    'headers of a megabyte': [
      answerText(200, [`X: ${'x'.repeat(1 << 20)}`]),
      /headers of the answer are longer/,
    ],
  };

  it.each(Object.entries(cases))('%s', async (_name, [answer, says]) => {
    const server: RawServer = await startRaw((socket) => {
      if (answer !== undefined) socket.write(answer);
    });
    closing.push(server);
    const started = performance.now();
    const targets = await openTargets(settingsFor(server.url));
    expect(targets.ok).toBe(false);
    if (targets.ok) return;
    expect(targets.problem.message).toMatch(says);
    expect(targets.problem.message).not.toMatch(/\n|\[object|undefined/);
    expect(targets.problem.code).toMatch(/^(unreachable|unrecognised|failing)$/);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

const withBody = (right: Right, change: (body: string) => string): Partial<Right> =>
  right.status === 200 ? { body: change(right.body) } : {};

describe('a target that turns bad while the run is on', () => {
  it('by stopping to answer is given up, and nothing is held against it that was not seen', async () => {
    const { recording, verdicts, elapsed } = await runOn((right, response, _path, number) => {
      if (number < 30) pass(right, response);
    });
    expect(recording.cutShort).toMatch(/in a row got no answer/);
    expect(claims(verdicts)).toEqual([]);
    expect(elapsed).toBeLessThan(10_000);
  });

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
    });
    expect(recording.cutShort).toBeUndefined();
    expect(outcomesOf(verdicts).passed).toBeGreaterThan(20);
    expect(claims(verdicts)).toEqual([]);
  });

  it('by next links to another server is not followed, and nothing is sent there', async () => {
    const stranger = await startRaw((socket) => socket.write(answerText(200, [], '{}')), '127.0.0.2');
    closing.push(stranger);
    for (const prefix of [stranger.url, stranger.url.replace('//', '//someone:secret@')]) {
      const { recording, verdicts } = await runOn((right, response) =>
        pass(
          right,
          response,
          withBody(right, (body) => body.replace(/"next":"/, `"next":"${prefix}`)),
        ),
      );
      expect(stranger.heard).toEqual([]);
      expect(outcomesOf(verdicts).error ?? 0).toBe(0);
      expect(JSON.stringify(recording)).not.toMatch(/secret@|the-right-token/);
    }
  });

  it('by members called __proto__ is judged all the same', async () => {
    const { recording, verdicts } = await runOn((right, response) =>
      pass(
        right,
        response,
        withBody(right, (body) =>
          body.replaceAll('"id":', '"__proto__":{"polluted":true},"constructor":1,"id":'),
        ),
      ),
    );
    expect(recording.cutShort).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(outcomesOf(verdicts).error ?? 0).toBe(0);
    expect(outcomesOf(verdicts).passed).toBeGreaterThan(20);
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
  it.each([
    [413, 'seconds'],
    [429, 'a date'],
  ])('by %d with %s gets the same verdicts as one that does not', async (status, form) => {
    const unlimited = await runOn((right, response) => pass(right, response));
    let second = 0;
    let served = 0;
    const limited = await runOn(
      (right, response) => {
        const now = Math.floor(Date.now() / 1000);
        if (now !== second) [second, served] = [now, 0];
        served += 1;
        // Real limits are nearer to twenty a second; with this one the test is not slow.
        if (served <= 100) return pass(right, response);
        response.writeHead(status, {
          'Retry-After': form === 'seconds' ? '1' : new Date((now + 1) * 1000).toUTCString(),
        });
        response.end();
      },
      { 'time-limit': '60' },
    );
    expect(limited.recording.waits).toBeGreaterThan(0);
    expect(limited.verdicts.map(({ id, outcome }) => `${outcome} ${id}`)).toEqual(
      unlimited.verdicts.map(({ id, outcome }) => `${outcome} ${id}`),
    );
  });
});
