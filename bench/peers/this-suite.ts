import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suiteFacts } from '../../cli/package-facts.ts';
import { isJsonArray, isJsonObject, type Json } from '../../engine/base/json.ts';
import { runCommand } from './command.ts';
import type { Tool } from './tool.ts';

const command = fileURLToPath(new URL('../../cli/bin.mjs', import.meta.url));

/**
 * The suite itself, by its own command.
 *
 * @param api the id of the API; it takes its own file of it, whose vocabulary the others do not know.
 */
export function thisSuite(api: string): Tool {
  const { name, version } = suiteFacts();
  return {
    name,
    configuration: 'default settings',
    version: () => Promise.resolve(version),
    judge: async ({ url, token, folder }) => {
      const { status, out } = await runCommand(
        process.execPath,
        [
          ...[command, 'run', '--url', url, '--api', api, '--token', token],
          ...['--rate', '100000', '--reports', 'json', '--output', join(folder, 'results')],
        ],
        folder,
      );
      // Status 3: a target on which little can be decided; what was found counts all the same.
      if (status !== 0 && status !== 1 && status !== 3)
        throw new Error(`Status ${status}: ${out.slice(-500)}`);
      const read: Json = JSON.parse(await readFile(join(folder, 'results/compliance.json'), 'utf8'));
      const targets = isJsonObject(read) && isJsonArray(read.targets) ? read.targets : [];
      return new Set(targets.flatMap(findingsIn));
    },
  };
}

function findingsIn(target: Json): readonly string[] {
  const checks = isJsonObject(target) && isJsonArray(target.checks) ? target.checks : [];
  return checks.flatMap((check) => {
    const finds = isJsonObject(check) && (check.verdict === 'failed' || check.verdict === 'warned');
    return finds ? [String(check.id)] : [];
  });
}
