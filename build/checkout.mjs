import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourceDigest } from './sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The address from which a module of the checkout is loaded: a build of exactly these sources, which is made when there is none yet.
 *
 * @param {string} name the module without its ending, such as `cli/main`.
 * @returns {Promise<string>}
 */
export async function moduleOfCheckout(name) {
  const cache = join(root, 'node_modules', '.cache', 'image-api-conformance');
  const folder = join(cache, sourceDigest(root));
  const built = existsSync(folder) ? folder : await makeBuild(cache, folder);
  return pathToFileURL(join(built, `${name}.js`)).href;
}

/**
 * Makes a build under a name of its own and then moves it, so that nobody ever loads half of one. Older builds are removed.
 *
 * @param {string} cache
 * @param {string} folder
 */
async function makeBuild(cache, folder) {
  const { bundle } = await import('./bundle.mjs');
  try {
    mkdirSync(cache, { recursive: true });
  } catch {
    // A checkout that cannot be written to is built elsewhere, for this process alone.
    const own = mkdtempSync(join(tmpdir(), 'image-api-conformance-build-'));
    process.on('exit', () => rmSync(own, { recursive: true, force: true }));
    await bundle(root, own);
    return own;
  }
  const work = mkdtempSync(join(cache, 'making-'));
  await bundle(root, work);
  try {
    renameSync(work, folder);
  } catch (thrown) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(folder)) throw thrown;
  }
  return folder;
}
