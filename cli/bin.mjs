#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that an old one gets a sentence and not a syntax error.
import { existsSync } from 'node:fs';
import * as modules from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`image-api-conformance needs Node 20.19 or newer, and this is ${process.versions.node}.`);
  process.exit(2);
}
modules.enableCompileCache?.();
const address = await addressOfCommand().catch((thrown) => {
  console.error(thrown.message);
  process.exit(2);
});
const { main } = await import(address);
process.exitCode = await main(process.argv);

/** A checkout runs its sources, never what was once built of them for a package. */
async function addressOfCommand() {
  const sources = new URL('main.ts', import.meta.url);
  if (!existsSync(sources)) return new URL('../dist/cli/main.js', import.meta.url).href;
  if (process.features.typescript) return sources.href;
  const { moduleOfCheckout } = await import('../build/checkout.mjs');
  return await moduleOfCheckout('cli/main');
}
