import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTargets } from '../../cli/targets.ts';
import { claims } from '../support/observe-reference.ts';
import { pass, startFront } from './front.ts';
import { longMisbehaviours } from './long-misbehaviours.ts';
import { answerText, type RawServer, startRaw } from './misbehaving.ts';
import type { Misbehaviour } from './misbehaviour.ts';
import { misbehaviours } from './misbehaviours.ts';
import { outcomesOf, runOn, settingsFor, token } from './run.ts';

/** Counts what is sent to a server that nobody named. */
let otherServer: RawServer;
beforeAll(async () => {
  otherServer = await startRaw((socket) => socket.write(answerText(200, [], '{}')), '127.0.0.2');
});
afterAll(async () => await otherServer.close());

const short = process.env.TRY === undefined;

const names = Object.keys(short ? misbehaviours('') : { ...misbehaviours(''), ...longMisbehaviours() });

/** Each takes a whole run, so only some are tried where the tests have to be short. */
const later = short
  ? [
      'no answer',
      'a byte a second',
      'a connection that is reset in mid-body',
      '__proto__ keys',
      'a next link to another server',
      'a next link with credentials',
    ]
  : names;

function find(name: string): Misbehaviour {
  const found = { ...misbehaviours(otherServer.url), ...longMisbehaviours() }[name];
  if (found === undefined) throw new Error(`there is no "${name}"`);
  return found;
}

describe('a target that from its first answer on gives', () => {
  it.each(names)('%s is judged, or ends the run with a plain sentence', async (name) => {
    const { answer, says, timeout } = find(name);
    const front = await startFront('rackspace-images-v2', token, (right, response) =>
      answer(response, right),
    );
    try {
      const started = performance.now();
      const { access, sending } = settingsFor(front.url, { timeout: String(timeout ?? 0.4) });
      const targets = await openTargets(access, sending);
      expect(targets.ok ? undefined : targets.problem.message).toEqual(
        says === undefined ? undefined : expect.stringMatching(says),
      );
      if (targets.ok) return;
      expect(targets.problem.code).toMatch(/^(unreachable|unrecognised|redirected|failing)$/);
      expect(targets.problem.message).toMatch(/^[A-Z].*\.$/);
      expect(targets.problem.message).not.toMatch(/\n|\[object|undefined|Error:/);
      expect(performance.now() - started).toBeLessThan((timeout ?? 0.4) * 1000 + 20_000);
      expect(front.requests()).toBeLessThanOrEqual(2);
    } finally {
      await front.close();
      expect(otherServer.heard).toEqual([]);
    }
  });
});

describe('a target that after a while gives', () => {
  it.each(later)('%s is judged in bounded time by what was seen', async (name) => {
    const { answer, endsEarly, finding, timeout } = find(name);
    const { recording, verdicts, front, elapsed } = await runOn(
      (right, response, _path, number) => (number < 30 ? pass(right, response) : answer(response, right)),
      { timeout: String(timeout ?? 0.4), 'time-limit': '60' },
    );
    expect(recording.cutShort ?? 'no').toMatch(endsEarly ?? /^no$/);
    expect(outcomesOf(verdicts).error ?? 0).toBe(0);
    if (finding === undefined) expect(claims(verdicts)).toEqual([]);
    else expect(claims(verdicts).join('\n')).toMatch(finding);
    expect(front.requests()).toBeLessThan(1500);
    // The limit that the run was given, and what it takes to write the last answers down.
    expect(elapsed).toBeLessThan(70_000);
    expect(otherServer.heard).toEqual([]);
    expect(JSON.stringify(verdicts)).not.toMatch(/secret@|the-right-token/);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
