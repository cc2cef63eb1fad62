import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold what is built. */
const folders = ['build', 'cli', 'draft', 'engine', 'library', 'reference', 'reporters', 'suites'];

/**
 * A digest of every source and of the locked dependencies, so that a build of other sources can never be mistaken for theirs.
 *
 * @param {string} root the folder of the checkout.
 * @returns {string} 40 hexadecimal digits.
 */
export function sourceDigest(root) {
  const hash = createHash('sha1');
  for (const file of [
    'package.json',
    'package-lock.json',
    ...folders.flatMap((folder) => filesBelow(root, folder)),
  ]) {
    const content = readFileSync(join(root, file));
    hash.update(`${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(root, path);
      return /\.(ts|mjs)$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? [path] : [];
    });
}
