import { spawn } from 'node:child_process';

/** What a command wrote, and how it ended. */
export interface Ended {
  readonly status: number;
  readonly out: string;
}

/** Longest time that a tool gets for one target, in milliseconds. */
const patience = 300_000;

/**
 * Runs a command to its end, without anything of this process's environment that could mean a target.
 *
 * @throws where it cannot be started, or takes longer than five minutes.
 */
export function runCommand(command: string, options: readonly string[], folder: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { PATH, HOME, LANG } = process.env;
    const child = spawn(command, options, {
      cwd: folder,
      env: { PATH, HOME, LANG, CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (status) => {
      const out = Buffer.concat(chunks).toString('utf8');
      if (status === null) reject(new Error(`${command} did not end by itself: ${out.slice(-500)}`));
      else resolve({ status, out });
    });
  });
}
