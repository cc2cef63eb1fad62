import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { pass, type Spoil, startFront } from '../target/front.ts';
import { token } from '../target/run.ts';
import { complianceIn, freshFolder } from './command.ts';

const command = fileURLToPath(new URL('../../cli/bin.mjs', import.meta.url));

/** Requests that are answered before the target becomes slow, and the user impatient. */
const answered = 80;

const slow: Readonly<Record<string, Spoil>> = {
  'answers no more': () => undefined,
  'asks to be left alone for a minute': (right, response) =>
    pass(right, response, { status: 429, headers: { 'retry-after': '60' }, body: '{}' }),
  'is well': (right, response) => pass(right, response),
};

it.each(Object.entries(slow))(
  'a run that is interrupted while the target %s ends soon, with what was judged so far written',
  async (name, spoil) => {
    const folder = await freshFolder();
    const front = await startFront('rackspace-images-v2', token, (right, response, path, number, given) =>
      number <= answered ? pass(right, response) : spoil(right, response, path, number, given),
    );
    const child = spawn(process.execPath, [command, 'run', '--reports', 'json,har', '--output', folder], {
      cwd: tmpdir(),
      env: {
        PATH: process.env.PATH ?? '',
        TARGET_URL: front.url,
        TARGET_API: 'rackspace-images-v2',
        TARGET_TOKEN: token,
        TARGET_RATE: '100',
      },
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    try {
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      while (front.requests() <= answered && child.exitCode === null)
        await new Promise((resolve) => setTimeout(resolve, 50));
      const started = performance.now();
      child.kill('SIGINT');
      const status = await ended;
      expect(status, said).toBe(3);
      expect(performance.now() - started).toBeLessThan(100_000);
      expect(said).toMatch(/Interrupted: what was asked so far is judged/);
      expect(said).toMatch(/The run is not whole: it was interrupted/);
      const [target] = (await complianceIn(folder)).targets;
      expect(target?.checks.length).toBeGreaterThan(200);
      if (name === 'is well') expect(target?.summary.passed).toBeGreaterThan(3);
    } finally {
      child.kill('SIGKILL');
      await front.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
  200_000,
);
