import { execFile, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A package that was made of the checkout, and is installed in a project. */
export interface Installed {
  /** The folder of the project, which has a blank in its path. */
  readonly project: string;
  /** The folder of the package in it. */
  readonly package: string;
  /** Bytes of the package as it is sent to a registry. */
  readonly bytes: number;
}

/**
 * Packs the checkout and installs the package as npm does, except that the packages it depends on are those of the checkout, so that
 * no network is needed.
 */
export async function install(): Promise<Installed> {
  const work = await mkdtemp(join(tmpdir(), 'conformance-package-'));
  await chmod(work, 0o755);
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', work], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  const [packed]: readonly { readonly filename: string; readonly size: number }[] = JSON.parse(
    stdout.slice(stdout.indexOf('[\n')),
  );
  if (packed === undefined) throw new Error('npm pack made no package');
  const project = join(work, 'a project');
  const modules = join(project, 'node_modules');
  await mkdir(modules, { recursive: true });
  await run('tar', ['-xzf', join(work, packed.filename), '-C', work]);
  await cp(join(work, 'package'), join(modules, 'image-api-conformance'), { recursive: true });
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) await symlink(join(root, 'node_modules', name), join(modules, name));
  }
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  return { project, package: join(modules, 'image-api-conformance'), bytes: packed.size };
}

export interface Ended {
  readonly status: number | null;
  readonly text: string;
}

/** Runs Node in a folder, with nothing of this process's environment but the path. */
export function runNode(
  args: readonly string[],
  { cwd, uid, environment = {} }: { cwd: string; uid?: number; environment?: Record<string, string> },
): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, ...environment },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += String(chunk);
    });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, text })));
}
