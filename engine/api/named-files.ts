import { dirname, isAbsolute, resolve } from 'node:path';
import { failure, type Result, success } from '../base/result.ts';
import { languageOf, parsed } from './file-language.ts';
import { fileWithin } from './files.ts';

/** The largest file that is read beside an API's own, in bytes. */
const largest = 2_000_000;

/** A file that an API's own file names, as it was read. */
interface FileBeside {
  /** Its path, for messages. */
  readonly file: string;
  readonly content: unknown;
}

const read = new Map<string, { readonly text: string; readonly content: unknown }>();

/**
 * Reads a YAML or JSON file that an API's own file names by a path from its own folder.
 *
 * @param own path of the API's own file.
 * @param path the path that it gives.
 * @param place where it gives it, for messages.
 * @returns problem `specification-catalogue`.
 */
export function readNamedFile(own: string, path: string, place: string): Result<FileBeside> {
  const file = resolve(dirname(own), path);
  const problem = (words: string): Result<never> =>
    failure('specification-catalogue', `${own}: ${place}: ${words}.`);
  if (isAbsolute(path)) return problem(`${path} is not named by a path from the folder of the specification`);
  const found = fileWithin(dirname(own), file, largest);
  if (!found.ok) return problem(`${file} ${found.why}`);
  const known = read.get(found.real);
  if (known?.text === found.text) return success({ file, content: known.content });
  const content = parsed(found.text, file);
  if (!content.ok)
    return failure(
      'specification-catalogue',
      `${file} could not be read as ${languageOf(file)}: ${content.problem.message}`,
    );
  read.set(found.real, { text: found.text, content: content.value });
  return success({ file, content: content.value });
}
