import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { failure, type Result, success } from '../base/result.ts';
import { dereference } from './dereference.ts';
import { languageOf, parsed } from './file-language.ts';
import { fileWithin } from './files.ts';
import { applyOverlay, isOverlay, readOverlay } from './overlay.ts';
import type { ReadFile } from './referring.ts';
import { type Relocate, relocation } from './written-places.ts';

/** Bounds on a specification: many times what the largest published ones need, and little enough to be read at once. */
const mostBytes = 8 * 1024 * 1024;
const mostLevels = 200;
const mostWords = 10_000;
const mostFiles = 100;
const longestPattern = 5000;

/**
 * Reads an OpenAPI file, in YAML or JSON, with every reference replaced by what it leads to, or the one that an overlay extends, with
 * the overlay carried out before that. References lead to regular files in one folder and those below it; nothing is fetched from the
 * network.
 *
 * @param folder what the file may refer to; its own folder if not given.
 * @param onRead is given the path of each file that is read.
 * @returns problem `specification-unreadable`, `specification-reference` or `specification-overlay`.
 */
export function readSpecification(
  file: string,
  folder = dirname(file),
  onRead: (path: string) => void = () => {},
): Result<JsonObject> {
  const reader = readerOf(file, folder, onRead);
  const first = reader(file, '');
  if (!first.ok) return first;
  if (!isJsonObject(first.value)) return unreadable(`${file} ${noDocument(first.value)}`);
  const main = isOverlay(first.value)
    ? extended(first.value, file, reader)
    : success({ file, node: first.value });
  if (!main.ok) return main;
  const others: ReadFile = (address, from, place) => {
    const path = pathOf(address, from);
    if (path === undefined)
      return unreadable(
        `${place}: it refers to ${address}; only files can be referred to, and schemas of the same file by their $id.`,
      );
    const content =
      path === main.value.file ? success(main.value.node) : reader(path, place, hintFor(address));
    return content.ok ? success({ file: path, node: content.value }) : content;
  };
  const document = dereference(main.value, others);
  if (!document.ok) return document;
  if (!isJsonObject(document.value)) return unreadable(`${file} holds no OpenAPI object.`);
  relocations.set(document.value, relocation(main.value, file, others));
  return success(document.value);
}

const relocations = new WeakMap<JsonObject, Relocate>();

/**
 * What finds the places at which the files of a document have what messages are about.
 *
 * @param document as `readSpecification` gave it.
 */
export function relocationOf(document: JsonObject): Relocate {
  return relocations.get(document) ?? ((message) => message);
}

/** The OpenAPI file that an overlay extends, with the overlay carried out. */
function extended(
  content: JsonObject,
  file: string,
  reader: Reader,
): Result<{ readonly file: string; readonly node: JsonObject }> {
  const overlay = readOverlay(content, file);
  if (!overlay.ok) return overlay;
  const { base } = overlay.value;
  const place = `${file}: /extends`;
  const document = reader(base, place);
  if (!document.ok) return document;
  if (!isJsonObject(document.value)) return unreadable(`${place}: ${base} ${noDocument(document.value)}`);
  const changed = applyOverlay(document.value, overlay.value, file);
  return changed.ok ? success({ file: base, node: changed.value }) : changed;
}

/**
 * Reads and understands one file.
 *
 * @param place where it is named, for messages; empty for the file that is given.
 * @param hint a sentence to follow where it cannot be read.
 */
type Reader = (path: string, place: string, hint?: string) => Result<Json>;

/** A reader of an API's files, each read once, all together of a bounded size. */
function readerOf(file: string, folder: string, onRead: (path: string) => void): Reader {
  const known = new Map<string, Result<Json>>();
  let bytes = 0;
  const read: Reader = (path, place, hint = '') => {
    const named = place === '' ? path : `${place}: it refers to ${path}, which`;
    const found = fileWithin(folder, path, mostBytes - bytes);
    if (!found.ok) return unreadable(`${named} ${found.why}.${hint}`);
    bytes += found.bytes;
    onRead(path);
    if (known.size >= mostFiles) return unreadable(`${file} refers to more than ${mostFiles} files.`);
    const value = parsed(found.text, path);
    if (!value.ok)
      return unreadable(`${path} could not be read as ${languageOf(path)}: ${value.problem.message}`);
    const excess = excessIn(value.value, []);
    return excess === undefined ? value : unreadable(`${path}${excess}`);
  };
  return (path, place, hint) => {
    const content = known.get(path) ?? read(path, place, hint);
    known.set(path, content);
    return content;
  };
}

function unreadable(message: string): Result<never> {
  return failure('specification-unreadable', message);
}

/** What may be meant by a reference without a fragment and without the end of a file's name. */
function hintFor(address: string): string {
  return /\.\w+$|^[/.]|:/.test(address) ? '' : ' A place of the same file begins with #/.';
}

/** What a file holds that is no OpenAPI file, to follow on its name. */
function noDocument(content: Json): string {
  if (content === null) return 'is empty; give an OpenAPI file.';
  if (isJsonArray(content)) return 'holds a list, and no OpenAPI object.';
  return `holds nothing but a ${typeof content === 'string' ? 'text' : typeof content}, and no OpenAPI object.`;
}

/** The path that an address leads to from a file; undefined for what is no file. */
function pathOf(address: string, from: string): string | undefined {
  try {
    if (/^file:/i.test(address)) return fileURLToPath(address);
    return /^[a-z][a-z0-9+.-]+:/i.test(address)
      ? undefined
      : resolve(dirname(from), decodeURIComponent(address));
  } catch {
    return undefined;
  }
}

/** What is too much in a parsed file, or can be in no specification, with its place, to follow on the file's name. */
function excessIn(value: Json, way: readonly string[]): string | undefined {
  const at = (words: string): string =>
    `${way.length === 0 ? '' : `: ${shortened(joinPointer(way))}`} ${words}`;
  if (way.length > mostLevels) return ` is nested more than ${mostLevels} levels deep.`;
  if (typeof value === 'number' && !Number.isFinite(value))
    return at(`is ${value}, and has to be a number of JSON.`);
  if (typeof value === 'string' && hasControl(value)) return at('has a control character.');
  if (isJsonArray(value)) {
    for (const [index, element] of value.entries()) {
      const excess = excessIn(element, [...way, String(index)]);
      if (excess !== undefined) return excess;
    }
  }
  if (!isJsonObject(value)) return undefined;
  for (const [name, member] of Object.entries(value)) {
    if (hasControl(name)) return at('has a member with a control character in its name.');
    if (name === 'enum' && isJsonArray(member) && member.length > mostWords)
      return at(`has an enum of ${member.length} values; ${mostWords} are the most.`);
    if (name === 'pattern' && typeof member === 'string' && member.length > longestPattern)
      return at(`has a pattern of ${member.length} characters; ${longestPattern} are the most.`);
    const excess = excessIn(member, [...way, name]);
    if (excess !== undefined) return excess;
  }
  return undefined;
}

/** Whether a text has characters that no text shows, besides tabs and the ends of lines. */
function hasControl(text: string): boolean {
  return /[\p{Cc}]/u.test(text.replace(/[\t\n\r]/g, ''));
}

function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
