import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the package, which holds its specifications and schemas. Modules run from sources, or from a build in a folder of
 * another depth, so the folder is found by its `specs`.
 */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'specs'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The package is incomplete: it has no folder "specs".');
  return findRoot(above);
}

/** The path of a file of the package, such as `schemas/compliance.schema.json`. */
export function packageFile(name: string): string {
  return join(packageRoot, name);
}
