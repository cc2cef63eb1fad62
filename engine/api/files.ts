import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { packageFile } from '../base/package-root.ts';

/** The largest XML Schema that is read, in bytes. */
export const largestGrammar = 2_000_000;

const specifications = packageFile('specs/');

/** Whether a specification comes with the suite. */
export function isShipped(file: string): boolean {
  return file.startsWith(specifications);
}

/** What a specification may refer to: its own folder, or for those that come with the suite, all of the suite. */
export function folderOf(file: string): string {
  return isShipped(file) ? resolve(specifications, '..') : dirname(file);
}

/** A file that was read, or why it cannot be, in words that follow on its name. */
export type ReadFile =
  | { readonly ok: true; readonly real: string; readonly bytes: number; readonly text: string }
  | { readonly ok: false; readonly why: string };

/**
 * Reads a file that a specification names. It has to be a regular file in a folder or below it, links resolved, of a bounded size
 * and in UTF-8, so that a specification from elsewhere makes the suite read nothing else of the machine and wait for nothing.
 *
 * @param most the most bytes that it may have.
 */
export function fileWithin(folder: string, path: string, most: number): ReadFile {
  const why = (words: string): ReadFile => ({ ok: false, why: words });
  let real: string;
  let facts: Stats;
  try {
    real = realpathSync(path);
    facts = statSync(real);
  } catch {
    return why('cannot be read');
  }
  if (!facts.isFile()) return why('is no regular file');
  if (!isInside(real, realpathSync(folder))) return why('is outside its folder');
  if (facts.size > most) return why(`is too large: it has ${facts.size} bytes, and ${most} are the most`);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(real);
  } catch {
    return why('cannot be read');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, real, bytes: bytes.length, text };
  } catch {
    return why('is not in UTF-8');
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
