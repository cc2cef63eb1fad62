import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonArray, isJsonObject, type Json } from '../../engine/base/json.ts';
import { runCommand } from './command.ts';
import type { Tool } from './tool.ts';

/** Schemathesis, from PyPI, in an environment of Python below the folder of the tools. */
export function schemathesis(tools: string): Tool {
  const command = join(tools, 'python/bin/schemathesis');
  return {
    name: 'Schemathesis',
    configuration: 'all checks and phases, `--continue-on-failure`, seed 7',
    version: async () =>
      (await runCommand(command, ['--version'], tools)).out.replace(/^.*version /s, '').trim(),
    judge: async ({ url, token, specification, folder }) => {
      const report = join(folder, 'schemathesis.json');
      const { status, out } = await runCommand(
        command,
        [
          ...['run', specification, '--url', url, '--header', `X-Auth-Token: ${token}`],
          ...['--checks', 'all', '--seed', '7', '--continue-on-failure', '--no-color'],
          ...['--report', 'json', '--report-json-path', report],
        ],
        folder,
      );
      if (status > 1) throw new Error(`Schemathesis ended with status ${status}: ${out.slice(-500)}`);
      const read: Json = JSON.parse(await readFile(report, 'utf8'));
      return new Set(failuresIn(read));
    },
  };
}

/** Each kind of failure with the operations that show it. */
function failuresIn(report: Json): readonly string[] {
  const failures = isJsonObject(report) && isJsonArray(report.failures) ? report.failures : [];
  return failures.flatMap((failure) => {
    if (!isJsonObject(failure) || !isJsonArray(failure.operations)) return [];
    return failure.operations.map((operation) => `${String(failure.title)} on ${String(operation)}`);
  });
}
