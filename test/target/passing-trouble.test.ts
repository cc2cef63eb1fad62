import { describe, expect, it } from 'vitest';
import { claims } from '../support/observe-reference.ts';
import { pass } from './front.ts';
import { outcomesOf, runOn } from './run.ts';

/** Time for what takes some, on a machine that does much else. */
const unhurried = { timeout: '10', 'time-limit': '100' };

describe('a token that runs out while the run is on', () => {
  const refuse = { status: 401, body: '{"unauthorized": {"code": 401, "message": "Expired."}}' };

  it.each([1, 2, 3, 40, 150])(
    'at request %d ends the run, and nothing is held against the target',
    async (last) => {
      const { recording, verdicts, front } = await runOn(
        // The first request looks whether the target is of the right kind.
        (right, response, _path, number) => pass(right, response, number > last ? refuse : {}),
        unhurried,
      );
      expect(recording.cutShort).toMatch(
        last === 1 ? /^the target refuses the token\.$/ : /^the target refuses the token since request \d+/,
      );
      expect(claims(verdicts)).toEqual([]);
      expect(outcomesOf(verdicts).passed ?? 0).toBe(0);
      expect(front.requests()).toBeLessThan(last + 12);
      const first = recording.cutShort?.match(/request (\d+) on/)?.[1];
      if (first !== undefined) expect(Number(first)).toBe(last);
    },
  );

  it('does not hide that the target refuses a good token for some requests', async () => {
    const { recording, verdicts } = await runOn(
      (right, response, path) => pass(right, response, path.includes('sort_key') ? refuse : {}),
      unhurried,
    );
    expect(recording.cutShort).toBeUndefined();
    expect(claims(verdicts).join('\n')).toMatch(/failed status\.valid-token-is-not-refused/);
  });
});

describe('an outage in the middle of the run', () => {
  it.each([
    ['connections that are closed', undefined],
    ['a proxy that says 502', 502],
    ['a proxy that says 504', 504],
    ['a 503 that does not say how long', 503],
  ])('by %s is waited out', async (_name, status) => {
    let until = 0;
    const { recording, verdicts } = await runOn((right, response, _path, number) => {
      if (number === 60) until = Date.now() + 2000;
      if (Date.now() >= until) return pass(right, response);
      if (status === undefined) return void response.destroy();
      pass(right, response, { status, headers: {}, body: '' });
    }, unhurried);
    expect(recording.cutShort).toBeUndefined();
    expect(claims(verdicts)).toEqual([]);
    expect(outcomesOf(verdicts).passed).toBeGreaterThan(60);
    expect(recording.exchanges.filter(({ outcome }) => outcome.kind === 'silence')).toEqual([]);
  });

  it('that does not end is given up, in a sentence', async () => {
    const { recording, verdicts, elapsed } = await runOn(
      (right, response, _path, number) => (number < 60 ? pass(right, response) : response.destroy()),
      { timeout: '1', 'time-limit': '8' },
    );
    expect(recording.cutShort).toMatch(
      /^the target served nothing for 2 s\. The connection to .* broke before/,
    );
    expect(claims(verdicts)).toEqual([]);
    expect(elapsed).toBeLessThan(8000);
  });

  it('is none where the connection breaks for one request only', async () => {
    const { recording, elapsed } = await runOn(
      (right, response, path) =>
        path.includes('size_min') ? void response.destroy() : pass(right, response),
      unhurried,
    );
    expect(recording.cutShort).toBeUndefined();
    expect(elapsed).toBeLessThan(20_000);
  });
});

describe('a target that says for ever that it is busy', () => {
  it.each([429, 503])('by %d is given up after a while, in a sentence', async (status) => {
    const { recording, verdicts, elapsed } = await runOn(
      (right, response, _path, number) =>
        pass(
          right,
          response,
          number < 60 ? {} : { status, headers: { ...right.headers, 'retry-after': '1' }, body: '{}' },
        ),
      unhurried,
      { waiting: 3500 },
    );
    expect(recording.cutShort).toBe(
      `the target serves nothing and asks to wait 1 s before the next request. It returns ${status}.`,
    );
    expect(claims(verdicts)).toEqual([]);
    expect(elapsed).toBeLessThan(15_000);
  });

  it('to some requests only is waited for a while in all, and judged', async () => {
    const { recording, verdicts, elapsed } = await runOn(
      (right, response, path) =>
        pass(
          right,
          response,
          /size_m|sort_key/.test(path)
            ? { status: 503, headers: { ...right.headers, 'retry-after': '1' }, body: '{}' }
            : {},
        ),
      unhurried,
      { waiting: 2500 },
    );
    expect(recording.cutShort).toBeUndefined();
    expect(outcomesOf(verdicts).passed).toBeGreaterThan(20);
    expect(elapsed).toBeLessThan(20_000);
  });
});
