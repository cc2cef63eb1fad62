import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Packages that stay packages: the test runner and its reporter, which users have too, and one that is WebAssembly. */
const external = [
  'vitest',
  'vitest/*',
  'allure-vitest',
  'allure-vitest/*',
  'allure-js-commons',
  'allure-js-commons/*',
  'libxml2-wasm',
];

/**
 * Builds JavaScript of all sources: the command, the library and the test files, with what they share in chunks that are loaded when
 * they are needed.
 *
 * @param {string} root the folder of the checkout.
 * @param {string} outdir where the build goes.
 * @returns {Promise<string[]>} the files of other packages that the build holds, relative to `root`.
 */
export async function bundle(root, outdir) {
  const suites = readdirSync(join(root, 'suites')).filter((name) => name.endsWith('.suite.ts'));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['cli/main.ts', 'library/index.ts', ...suites.map((name) => `suites/${name}`)],
    outdir,
    outbase: root,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external,
    alias: { undici: join(root, 'build/undici.mjs') },
    metafile: true,
    legalComments: 'none',
    minify: true,
    // Node shows the whole line that an error came from.
    lineLimit: 400,
    logLevel: 'warning',
    // Packages in the older module format ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as createRequireOfBuild } from 'node:module';\nconst require = createRequireOfBuild(import.meta.url);",
    },
  });
  return Object.keys(metafile.inputs).filter((file) => file.includes('node_modules/'));
}
