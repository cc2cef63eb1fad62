import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Api } from '../../engine/api/model.ts';
import { fillPaths } from '../../engine/api/path-parameters.ts';
import { loadJudgeable } from '../../suites/load.ts';
import { type Description, describedList } from './server/document.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The file of a convention. */
export function fileOf(convention: string): string {
  return join(here, `${convention}.yaml`);
}

/** A list of a convention: as the suite reads it, and as the server of the tests does. */
export async function listOf(
  convention: string,
  operation: string,
): Promise<{ readonly api: Api; readonly description: Description }> {
  const file = fileOf(convention);
  const api = await loadJudgeable(`${file}#${operation}`);
  if (!api.ok) throw new Error(api.problem.message);
  const filled = fillPaths(api.value, {});
  if (!filled.ok) throw new Error(filled.problem.message);
  return { api: filled.value, description: describedList(file, operation) };
}
