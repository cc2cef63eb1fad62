import { basename, dirname, resolve } from 'node:path';
import { isJsonArray, isJsonObject, type Json, readPointer } from '../base/json.ts';
import { joinPointer, splitPointer } from '../base/pointer.ts';
import { meant } from './meant.ts';
import { type Role, roleOf } from './roles.ts';

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

/**
 * The first reference that leads to no place of its file, in a sentence that follows on the place; undefined where all lead somewhere,
 * or to files that were not read.
 */
export function strayReference(files: ReadFiles): string | undefined {
  for (const [file, value] of files) {
    const leadsNowhere = (target: string): boolean => problemOf(target, file, files) !== undefined;
    const way = wayWhere(value, leadsNowhere) ?? wayOfMapping(value, leadsNowhere);
    if (way === undefined) continue;
    const target = readPointer(value, joinPointer(way));
    const words = typeof target === 'string' ? problemOf(target, file, files) : undefined;
    return `${file}: ${joinPointer(way)}: it refers to ${String(target)}, and ${words ?? 'there is no such place.'}`;
  }
  return undefined;
}

/** Why a reference leads nowhere. */
function problemOf(target: string, file: string, files: ReadFiles): string | undefined {
  const [path = '', fragment = ''] = target.split('#');
  const content = files.get(path === '' ? file : resolve(dirname(file), path));
  if (content === undefined) return undefined;
  if (path !== '' && fragment !== '' && !fragment.startsWith('/'))
    return `it leads into another file by the name ${fragment}; there it has to be by a path, such as ${path}#/components/schemas/…`;
  if (!fragment.startsWith('/')) return undefined;
  const way: string[] = [];
  for (const token of splitPointer(unescaped(fragment))) {
    const above = readPointer(content, joinPointer(way));
    // A reference on the way leads to where the rest is.
    if (isJsonObject(above) && above.$ref !== undefined) return undefined;
    way.push(token);
    const isOwn = !isJsonObject(above) || Object.hasOwn(above, token);
    if (isOwn && readPointer(content, joinPointer(way)) !== undefined) continue;
    const known = isJsonObject(above) ? Object.keys(above) : [];
    return `there is no ${joinPointer(way)}.${meant(token, known)}`;
  }
  return undefined;
}

function unescaped(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
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
  return wayWhere(value, (reference) => {
    const [target = ''] = reference.split('#');
    return target !== '' && isMeant(target);
  });
}

/** The way to the first place of some kind that a discriminator maps a value to; what has no `#` may be the name of a schema. */
function wayOfMapping(
  value: Json,
  isMeant: (reference: string) => boolean,
  role: Role = 'keywords',
): readonly string[] | undefined {
  if (role === 'data' || (!isJsonArray(value) && !isJsonObject(value))) return undefined;
  const { discriminator } = isJsonObject(value) && role === 'keywords' ? value : {};
  const mapping = isJsonObject(discriminator) ? discriminator.mapping : undefined;
  for (const [word, target] of isJsonObject(mapping) ? Object.entries(mapping) : [])
    if (typeof target === 'string' && target.includes('#') && isMeant(target))
      return ['discriminator', 'mapping', word];
  for (const [name, member] of Object.entries(value)) {
    const below = wayOfMapping(member, isMeant, roleOf(name, member, role));
    if (below !== undefined) return [name, ...below];
  }
  return undefined;
}

/** The way to the first reference of some kind. */
function wayWhere(value: Json, isMeant: (reference: string) => boolean): readonly string[] | undefined {
  if (!isJsonArray(value) && !isJsonObject(value)) return undefined;
  for (const [name, member] of Object.entries(value)) {
    if (name === '$ref' && typeof member === 'string' && isMeant(member)) return [name];
    const below = wayWhere(member, isMeant);
    if (below !== undefined) return [name, ...below];
  }
  return undefined;
}
