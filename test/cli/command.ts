import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { main } from '../../cli/main.ts';
import type { Signal } from '../../cli/outside.ts';
import type { Compliance } from '../../engine/compliance/model.ts';
import type { Reference } from '../../reference/index.ts';

const command = fileURLToPath(new URL('../../cli/bin.mjs', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** The folder that the command had to itself. */
  readonly folder: string;
}

type Variables = Readonly<Record<string, string>>;

/**
 * Runs the command as a process of its own, as a user does, in an empty folder and with nothing of this process's environment but
 * the path. It takes seconds to start, so only what a process alone can show is tried by it: the start, signals, and Allure's
 * reports, for which it runs Vitest.
 */
export async function callProcess(args: readonly string[], environment: Variables = {}): Promise<Ended> {
  const { child, ended } = await startProcess(args, environment);
  child.stdin?.end();
  return await ended;
}

/** Starts the command as a process of its own. */
export async function startProcess(args: readonly string[], environment: Variables = {}, folder?: string) {
  const own = folder ?? (await freshFolder());
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [command, ...args], {
    cwd: own,
    env: { PATH, HOME, ...environment },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (status) => resolve({ status, out, err, folder: own })),
  );
  return { child, ended };
}

/** Runs the command in this process, which takes no time to start; results go to a folder of its own if not said otherwise. */
export async function call(args: readonly string[], environment: Variables = {}): Promise<Ended> {
  return await (await start(args, environment)).ended;
}

/** Starts the command in this process; `signal` is how the process would learn of a signal. */
export async function start(
  args: readonly string[],
  environment: Variables = {},
): Promise<{ readonly ended: Promise<Ended>; signal(name: Signal): void }> {
  const folder = await freshFolder();
  const { PATH = '', HOME = '' } = process.env;
  const [output, errors] = [new Written(), new Written()];
  const listeners: { readonly signal: Signal; readonly listener: () => void }[] = [];
  const status = main(['node', command, ...args], {
    environment: { PATH, HOME, CONFORMANCE_OUTPUT: join(folder, 'conformance-results'), ...environment },
    output,
    errors,
    onSignal(signal, listener) {
      const one = { signal, listener };
      listeners.push(one);
      return () => listeners.splice(listeners.indexOf(one), 1);
    },
    exit: (code) => {
      throw new Error(`The command ends the process at once, with status ${code}.`);
    },
  });
  return {
    ended: status.then((code) => ({ status: code, out: output.text, err: errors.text, folder })),
    signal(name) {
      for (const { signal, listener } of listeners) if (signal === name) listener();
    },
  };
}

/** A stream that keeps what is written to it. */
class Written extends Writable {
  text = '';

  override _write(chunk: unknown, _encoding: string, done: () => void): void {
    this.text += String(chunk);
    done();
  }
}

/** A folder of its own that is gone with the machine's temporary files. */
export function freshFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'conformance-command-'));
}

/** The environment by which a run judges this server. */
export function environmentFor(api: string, reference: Reference): Variables {
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
