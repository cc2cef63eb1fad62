import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonArray, isJsonObject, type Json } from '../../engine/base/json.ts';
import { runCommand } from './command.ts';
import type { Tool } from './tool.ts';

/** Portman, from npm, whose collection Newman runs. */
export function portman(tools: string): Tool {
  const bin = (name: string): string => join(tools, 'node_modules/.bin', name);
  return {
    name: 'Portman with Newman',
    configuration: 'its default contract tests, with the token as an API key',
    version: async () => (await runCommand(bin('portman'), ['--version'], tools)).out.trim(),
    judge: async ({ url, token, specification, folder }) => {
      const collection = join(folder, 'collection.json');
      const made = await runCommand(
        bin('portman'),
        ['-l', specification, '-b', url, '-o', collection],
        folder,
      );
      if (made.status !== 0)
        throw new Error(`Portman ended with status ${made.status}: ${made.out.slice(-500)}`);
      const report = join(folder, 'newman.json');
      const { status, out } = await runCommand(
        bin('newman'),
        [
          ...['run', collection, '--env-var', `apiKey=${token}`],
          ...['--reporters', 'json', '--reporter-json-export', report],
        ],
        folder,
      );
      if (status > 1) throw new Error(`Newman ended with status ${status}: ${out.slice(-500)}`);
      const read: Json = JSON.parse(await readFile(report, 'utf8'));
      return new Set(failuresIn(read));
    },
  };
}

function failuresIn(report: Json): readonly string[] {
  const run = isJsonObject(report) && isJsonObject(report.run) ? report.run : {};
  const failures = isJsonArray(run.failures) ? run.failures : [];
  return failures.flatMap((failure) => {
    const error = isJsonObject(failure) && isJsonObject(failure.error) ? failure.error : {};
    return [String(error.test ?? error.name)];
  });
}
