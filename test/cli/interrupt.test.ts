import { rm } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { type Front, pass, type Spoil, startFront } from '../target/front.ts';
import { token } from '../target/run.ts';
import { complianceIn, type Ended, freshFolder, start, startProcess } from './command.ts';

/** Requests that are answered before the target becomes slow, and the user impatient. */
const answered = 80;

const slow: Readonly<Record<string, Spoil>> = {
  'answers no more': () => undefined,
  'asks to be left alone for a minute': (right, response) =>
    pass(right, response, { status: 429, headers: { 'retry-after': '60' }, body: '{}' }),
  'is well': (right, response) => pass(right, response),
};

interface Running {
  readonly ended: Promise<Ended>;
  interrupt(): void;
  /** Leaves nothing running, however the test came out. */
  stop(): void;
}

type Start = (args: readonly string[], environment: Readonly<Record<string, string>>) => Promise<Running>;

const here: Start = async (args, environment) => {
  const { ended, signal } = await start(args, environment);
  return { ended, interrupt: () => signal('SIGINT'), stop: () => undefined };
};

const asProcess: Start = async (args, environment) => {
  const { child, ended } = await startProcess(args, environment);
  return { ended, interrupt: () => child.kill('SIGINT'), stop: () => child.kill('SIGKILL') };
};

it.each<[string, string, Start]>([
  ['answers no more', 'in this process', here],
  ['asks to be left alone for a minute', 'in this process', here],
  ['is well', 'in a process of its own', asProcess],
])(
  'a run that is interrupted while the target %s, %s, ends soon, with what was judged so far written',
  async (name, _where, begin) => {
    const folder = await freshFolder();
    const front = await startFront('rackspace-images-v2', token, (right, response, path, number, given) =>
      number <= answered ? pass(right, response) : slow[name]?.(right, response, path, number, given),
    );
    const running = await begin(['run', '--reports', 'json,har', '--output', folder], {
      TARGET_URL: front.url,
      TARGET_API: 'rackspace-images-v2',
      TARGET_TOKEN: token,
      TARGET_RATE: '100',
    });
    try {
      await untilAsked(front, running.ended);
      const started = performance.now();
      running.interrupt();
      const { status, err } = await running.ended;
      expect(status, err).toBe(3);
      expect(performance.now() - started).toBeLessThan(100_000);
      expect(err).toMatch(/Interrupted: judging the responses so far/);
      expect(err).toMatch(/The run is incomplete: it was interrupted/);
      const [target] = (await complianceIn(folder)).targets;
      expect(target?.checks.length).toBeGreaterThan(200);
      if (name === 'is well') expect(target?.summary.passed).toBeGreaterThan(3);
    } finally {
      running.stop();
      await front.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
  200_000,
);

/** Waits until the target was asked for more than it answers at once, or the run has ended before. */
async function untilAsked(front: Front, ended: Promise<unknown>): Promise<void> {
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  while (front.requests() <= answered && !isOver) await new Promise((resolve) => setTimeout(resolve, 50));
}
