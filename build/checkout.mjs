import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourceDigest } from './sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const day = 24 * 60 * 60 * 1000;

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
 * Makes a build under a name of its own and then moves it, so that nobody ever loads half of one. Builds that are older than a day are
 * removed; a younger one may be loaded by a command that still runs.
 *
 * @param {string} cache
 * @param {string} folder
 */
async function makeBuild(cache, folder) {
  const work = folderOfOwn(cache);
  const { bundle } = await import('./bundle.mjs');
  await bundle(root, work);
  try {
    renameSync(work, folder);
  } catch (thrown) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(folder)) throw thrown;
  }
  for (const name of readdirSync(cache)) {
    const old = join(cache, name);
    if (old !== folder && Date.now() - statSync(old).mtimeMs > day)
      rmSync(old, { recursive: true, force: true });
  }
  return folder;
}

/** @param {string} cache */
function folderOfOwn(cache) {
  try {
    mkdirSync(cache, { recursive: true });
    return mkdtempSync(join(cache, 'making-'));
  } catch (thrown) {
    throw new Error(
      `The sources cannot be built in ${cache}: run npm ci as a user who may write there, or use Node 22.18 or newer, which needs no build.`,
      { cause: thrown },
    );
  }
}
