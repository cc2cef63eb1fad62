import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from './installed.ts';
import { runTunnelled, wrongIn } from './tunnel.ts';

test('the build goes through the tunnel of a proxy, and names a proxy that refuses or is not there', async () => {
  const { moduleOfCheckout } = await import(new URL('../../build/checkout.mjs', import.meta.url).href);
  const address: string = await moduleOfCheckout('cli/main');
  const cwd = await mkdtemp(join(tmpdir(), 'build-'));
  const program = `process.exitCode = await (await import(${JSON.stringify(address)})).main(['node', 'command', 'run'])`;
  const tunnelled = await runTunnelled((environment) =>
    runNode(['--input-type=module', '--eval', program], { cwd, environment }),
  );
  expect(wrongIn(tunnelled)).toEqual([]);
});
