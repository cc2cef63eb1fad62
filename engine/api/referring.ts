import { basename, dirname, resolve } from 'node:path';
import { isJsonArray, isJsonObject, type Json } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';

/** The files that were read, by their paths, and what they hold. */
type ReadFiles = ReadonlyMap<string, Json>;

/**
 * Where a file is referred to, as a file that was read and a JSON pointer into it. The reader of references writes some addresses in
 * another way than the file does, such as that of a disk; then it is the first reference to a file of the same name.
 *
 * @param path of the file, or its address, as the reader of references has it.
 * @returns undefined where no reference is of that name.
 */
export function placeOfReference(path: string, files: ReadFiles): string | undefined {
  return (
    placeWhere(
      files,
      (target, file) => target === path || resolve(dirname(file), target) === resolve(path),
    ) ?? placeWhere(files, (target) => basename(target.replaceAll('\\', '/')) === basename(path))
  );
}

function placeWhere(
  files: ReadFiles,
  isMeant: (target: string, file: string) => boolean,
): string | undefined {
  for (const [file, value] of files) {
    const way = wayTo(value, (target) => isMeant(target, file));
    if (way !== undefined) return `${file}: ${joinPointer(way)}`;
  }
  return undefined;
}

/** The way to the first reference to another file that is meant. */
function wayTo(value: Json, isMeant: (target: string) => boolean): readonly string[] | undefined {
  if (!isJsonArray(value) && !isJsonObject(value)) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const [target = ''] = name === '$ref' && typeof member === 'string' ? member.split('#') : [];
    if (target !== '' && isMeant(target)) return [name];
    const below = wayTo(member, isMeant);
    if (below !== undefined) return [name, ...below];
  }
  return undefined;
}
