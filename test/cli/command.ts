import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Compliance } from '../../engine/compliance/model.ts';
import type { Reference } from '../../reference/index.ts';

const command = fileURLToPath(new URL('../../cli/bin.mjs', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a user does, with nothing of this process's environment but the path. */
export async function call(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [command, ...args], {
    cwd: tmpdir(),
    env: { PATH, HOME, ...environment },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, out, err };
}

/** A folder of its own that is gone with the machine's temporary files. */
export function freshFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'conformance-command-'));
}

/** The environment by which a run judges this server. */
export function environmentFor(api: string, reference: Reference): Readonly<Record<string, string>> {
  return {
    TARGET_URL: reference.url,
    TARGET_API: api,
    TARGET_RATE: '5000',
    ...(reference.token === undefined ? {} : { TARGET_TOKEN: reference.token }),
  };
}

/** The compliance.json in a folder. */
export async function complianceIn(folder: string): Promise<Compliance> {
  return JSON.parse(await readFile(join(folder, 'compliance.json'), 'utf8'));
}
