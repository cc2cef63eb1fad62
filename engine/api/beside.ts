import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { describeThrown, failure, type Result, success } from '../base/result.ts';

/** The largest file that is read beside an API's own, in bytes. */
const largest = 2_000_000;

/** A file that an API's own file names, as it was read. */
interface FileBeside {
  /** Its path, for messages. */
  readonly file: string;
  readonly content: unknown;
}

const read = new Map<string, { readonly state: string; readonly content: unknown }>();

/**
 * Reads a YAML or JSON file that an API's own file names by a path from its own folder. The file must lie in that folder or below
 * it, links resolved, so that a specification from elsewhere makes the suite read nothing else of the machine.
 *
 * @param own path of the API's own file.
 * @param path the path that it gives.
 * @returns problem `specification-catalogue`.
 */
export function readBeside(own: string, path: string): Result<FileBeside> {
  const file = resolve(dirname(own), path);
  const problem = (words: string): Result<never> => failure('specification-catalogue', `${file} ${words}`);
  if (isAbsolute(path)) return problem(`is not named by a path from the folder of ${own}.`);
  let real: string;
  let folder: string;
  try {
    real = realpathSync(file);
    folder = realpathSync(dirname(own));
  } catch {
    return problem(`does not exist, but ${own} names it.`);
  }
  const way = relative(folder, real);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
    return problem(`is outside the folder of ${own}; put it into the folder.`);
  const facts = statSync(real);
  if (!facts.isFile()) return problem('is not a file.');
  if (facts.size > largest) return problem(`has ${facts.size} bytes; at most ${largest} are read.`);
  const state = `${facts.size} ${facts.mtimeMs}`;
  const known = read.get(real);
  if (known?.state === state) return success({ file, content: known.content });
  try {
    const content: unknown = parse(readFileSync(real, 'utf8'));
    read.set(real, { state, content });
    return success({ file, content });
  } catch (thrown) {
    return problem(`could not be read as YAML or JSON: ${describeThrown(thrown).split('\n')[0] ?? ''}`);
  }
}
