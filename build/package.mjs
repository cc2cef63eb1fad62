// Before a package is made: builds JavaScript and type declarations of the sources into dist/, and the licences of what they hold.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
const foreign = await bundle(root, dist);
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '--project', 'build/tsconfig.declarations.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
writeFileSync(join(root, 'THIRD-PARTY-LICENSES.txt'), licences(foreign));

/**
 * The licences of the packages that a build holds, as one text.
 *
 * @param {string[]} files files of packages, relative to the root.
 * @returns {string}
 */
function licences(files) {
  const packages = new Set(files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? ''));
  return [...packages]
    .filter((folder) => folder !== '')
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
      const text =
        file === undefined ? `Licence: ${license}` : readFileSync(join(root, folder, file), 'utf8').trim();
      return `${name} ${version}\n${'-'.repeat(name.length + version.length + 1)}\n${text}\n`;
    })
    .join('\n');
}
