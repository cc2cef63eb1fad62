import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The text of a file of the project. */
export function readOfRoot(name: string): Promise<string> {
  return readFile(join(root, name), 'utf8');
}

/** How a command ended, and all that it wrote. */
export interface Ended {
  readonly status: number;
  readonly out: string;
}

/** Runs a command in a folder with nothing of this process's environment but the path. */
export function execute(
  file: string,
  args: readonly string[],
  cwd: string,
  environment: Record<string, string>,
) {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise<Ended>((resolve) =>
    execFile(file, args, { cwd, env: { PATH, HOME, ...environment } }, (error, out, err) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out: `${out}${err}` }),
    ),
  );
}
