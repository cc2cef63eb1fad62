import { existsSync, lstatSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { isJsonObject } from '../engine/base/json.ts';

/** Allure puts what the runs before said of each test into its page, which has to stay small enough to be sent. */

/** Bytes of the page that the runs before may take. */
const room = 5_000_000;
/** Bytes that one test of one run takes there. */
const each = 1_000;

/** The file with what the runs before said, unless it is a link, which would have a file of somebody else's written to. */
export function ownHistory(file: string): string | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found === undefined || found.isFile() ? file : undefined;
}

/** How many runs the report remembers: fewer where there are many tests. */
export async function historyLimit(resultsFolder: string): Promise<number> {
  const names = existsSync(resultsFolder) ? await readdir(resultsFolder) : [];
  const tests = names.filter((name) => name.endsWith('-result.json')).length;
  return Math.min(50, Math.max(3, Math.floor(room / (each * Math.max(1, tests)))));
}

/** Takes what no chart and no page shows out of a history: labels, and all but the beginning of messages. */
export async function lightenHistory(file: string): Promise<void> {
  if (!existsSync(file)) return;
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  await writeFile(file, lines.map((line) => `${lightened(line)}\n`).join(''));
}

function lightened(line: string): string {
  let run: unknown;
  try {
    run = JSON.parse(line);
  } catch {
    // a line that another program broke is Allure's to deal with
    return line;
  }
  if (!isJsonObject(run) || !isJsonObject(run.testResults)) return line;
  const testResults = Object.fromEntries(
    Object.entries(run.testResults).map(([id, result]) => {
      if (!isJsonObject(result)) return [id, result];
      const { message } = result;
      const short = typeof message === 'string' ? { message: message.slice(0, 200).toWellFormed() } : {};
      return [id, { ...result, labels: [], ...short }];
    }),
  );
  return JSON.stringify({ ...run, testResults });
}
