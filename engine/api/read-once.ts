import { statSync } from 'node:fs';
import type { JsonObject } from '../base/json.ts';
import type { Result } from '../base/result.ts';
import { folderOf } from './files.ts';
import { readSpecification } from './source.ts';

/** A file as it was read, and what its parts looked like then. */
interface Reading {
  readonly document: Result<JsonObject>;
  readonly stamps: ReadonlyMap<string, string>;
}

const readings = new Map<string, Reading>();

/**
 * Reads an API's own file as `readSpecification` does, once for as long as neither it nor a file that it refers to changes: its lists
 * are named first and then loaded one after another.
 */
export async function readOnce(file: string): Promise<Result<JsonObject>> {
  const known = readings.get(file);
  if (known !== undefined && [...known.stamps].every(([path, stamp]) => stampOf(path) === stamp))
    return known.document;
  const stamps = new Map<string, string>();
  const document = readSpecification(file, folderOf(file), (path) => stamps.set(path, stampOf(path)));
  if (document.ok) readings.set(file, { document, stamps });
  else readings.delete(file);
  return document;
}

/** What shows that a file was changed. */
function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found === undefined ? '' : `${found.mtimeNs} ${found.ctimeNs} ${found.size} ${found.ino}`;
}
