// Before a package is made: builds JavaScript and type declarations of the sources into dist/, and the licences of what they hold.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
keepReached(join(dist, 'types'), join(dist, 'types/library/index.d.ts'));
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

/**
 * Deletes the declarations that a user of the library never gets to: those that no import leads to.
 *
 * @param {string} folder the folder of the declarations.
 * @param {string} entry the declaration that users import.
 */
function keepReached(folder, entry) {
  const reached = new Set();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)['"]/g))
      waiting.push(resolve(dirname(file), path.replace(/(?:\.d)?\.[jt]s$/, '.d.ts')));
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (file.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
  }
}
