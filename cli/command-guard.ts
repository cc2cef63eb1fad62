import { randomUUID } from 'node:crypto';
import type { Outside } from './outside.ts';

/**
 * Does work during which GitHub's runner obeys no command that stands in the output: only a line with a token that nobody can guess
 * makes it obey again. Elsewhere the work is done as it is.
 */
export async function withCommandsStopped<T>(
  { environment, output }: Pick<Outside, 'environment' | 'output'>,
  work: () => Promise<T>,
  newToken: () => string = randomUUID,
): Promise<T> {
  if (environment.GITHUB_ACTIONS !== 'true') return await work();
  const token = newToken();
  output.write(`::stop-commands::${token}\n`);
  try {
    return await work();
  } finally {
    output.write(`::${token}::\n`);
  }
}
