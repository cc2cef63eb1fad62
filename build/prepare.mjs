// After an installation in a checkout: builds the sources, so that the first command starts at once, also for a user who may not write.
import { existsSync } from 'node:fs';

if (existsSync(new URL('../cli/main.ts', import.meta.url))) {
  const { moduleOfCheckout } = await import('./checkout.mjs');
  await moduleOfCheckout('cli/main');
}
