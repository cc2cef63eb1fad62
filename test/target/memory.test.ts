import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callProcess, freshFolder } from '../cli/command.ts';
import { pass, startFront } from './front.ts';
import { longMisbehaviours } from './long-misbehaviours.ts';
import { misbehaviours } from './misbehaviours.ts';
import { token } from './run.ts';

/** Writes down, at the end of each process and thread, the most memory that the process has taken, in kilobytes. */
const witness = `data:text/javascript,${encodeURIComponent(
  "import { appendFileSync } from 'node:fs'; process.on('exit', () => appendFileSync(process.env.PEAK_FILE, process.resourceUsage().maxRSS + '\\n'))",
)}`;

/** Megabytes that a run may take where a server sends no more than it should. */
const ordinary = 1000;

const all = { ...misbehaviours('http://127.0.0.2:1'), ...longMisbehaviours() };
/** Each takes a whole run of the command, so none is tried where the tests have to be short. */
const tried = process.env.TRY === undefined ? [] : Object.entries(all);

describe.skipIf(tried.length === 0)('the command, judging a target that after a while gives', () => {
  it.each(tried)(
    '%s ends by itself, in bounded memory',
    async (_name, { answer, memory, endsEarly, timeout }) => {
      const front = await startFront('rackspace-images-v2', token, (right, response, _path, number) =>
        number < 30 ? pass(right, response) : answer(response, right),
      );
      const folder = await freshFolder();
      try {
        const peaks = join(folder, 'peaks');
        const { status, out, err } = await callProcess(['run'], {
          TARGET_URL: front.url,
          TARGET_API: 'rackspace-images-v2',
          TARGET_TOKEN: token,
          TARGET_RATE: '5000',
          TARGET_TIMEOUT: String(timeout ?? 0.4),
          CONFORMANCE_OUTPUT: join(folder, 'output'),
          CONFORMANCE_REPORTS: 'json,har',
          CONFORMANCE_TIME_LIMIT: '60',
          NODE_OPTIONS: `--import=${witness}`,
          PEAK_FILE: peaks,
        });
        const most = Math.max(...(await readFile(peaks, 'utf8')).trim().split('\n').map(Number)) / 1024;
        expect([0, 1, 3], `${out}${err}`).toContain(status);
        if (endsEarly !== undefined)
          expect(`${out}${err}`).toMatch(new RegExp(endsEarly.source.replace('^', '')));
        expect(`${out}${err}`).not.toMatch(/^\s+at .*\(|RangeError|heap out of memory/m);
        expect(most).toBeLessThan(memory ?? ordinary);
        console.info(`${_name}: ${Math.round(most)} MB, status ${status}`);
      } finally {
        await front.close();
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});
