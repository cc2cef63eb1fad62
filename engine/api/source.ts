import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $RefParser } from '@apidevtools/json-schema-ref-parser';
import { parseDocument, type YAMLError } from 'yaml';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { describeThrown, failure, type Problem, type Result, success } from '../base/result.ts';
import { withAnchors } from './anchors.ts';
import { fileWithin } from './files.ts';
import { applyOverlay, isOverlay, type Overlay, readOverlay } from './overlay.ts';
import { placeOfReference, strayReference } from './referring.ts';

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
 * @returns problem `specification-unreadable` or `specification-overlay`.
 */
export async function readSpecification(
  file: string,
  folder = dirname(file),
  onRead: (path: string) => void = () => {},
): Promise<Result<JsonObject>> {
  let refused: Problem | undefined;
  let bytes = 0;
  let files = 0;
  let overlay: Overlay | undefined;
  const texts = new Map<string, string>();
  const values = new Map<string, Json>();
  const refuse = (message: string): never => stop({ code: 'specification-unreadable', message });
  const stop = (problem: Problem): never => {
    refused ??= problem;
    throw new Error(problem.message);
  };
  const read = (url: string): string => {
    const from = (path: string): string =>
      placeOfReference(path, values) ??
      (overlay === undefined || resolve(path) !== overlay.base ? file : `${file}: /extends`);
    const path = pathOf(url) ?? refuse(`${from(url)}: it refers to ${url}; only files can be referred to.`);
    const found = fileWithin(folder, path, mostBytes - bytes);
    if (!found.ok)
      return refuse(
        resolve(path) === resolve(file)
          ? `${path} ${found.why}.`
          : `${from(path)}: it refers to ${path}, which ${found.why}.`,
      );
    bytes += found.bytes;
    files += 1;
    onRead(path);
    if (files > mostFiles) refuse(`${file} refers to more than ${mostFiles} files.`);
    return found.text;
  };
  const understand = (url: string, text: string): Json => {
    const path = pathOf(url) ?? url;
    const value = parsed(text);
    if (!value.ok) return refuse(`${path} could not be read as YAML or JSON: ${value.problem.message}`);
    const excess = excessIn(value.value, []);
    if (excess !== undefined) return refuse(`${path}${excess}`);
    texts.set(path, text);
    values.set(path, value.value);
    if (resolve(path) === overlay?.base && !isJsonObject(value.value))
      return refuse(`${file}: /extends: ${path} ${noDocument(value.value)}`);
    if (overlay === undefined || resolve(path) !== overlay.base || !isJsonObject(value.value))
      return withReferences(path, value.value);
    const changed = applyOverlay(value.value, overlay, file);
    return changed.ok ? withReferences(path, changed.value) : stop(changed.problem);
  };
  /** A file's content, in which each reference to a place of the file itself leads somewhere. */
  const withReferences = (path: string, content: Json): Json => {
    const named = withAnchors(content);
    const stray = strayReference(new Map([[path, named]]));
    return stray === undefined ? named : stop({ code: 'specification-reference', message: stray });
  };
  /** The file to begin with: the one that is given, or the one that it extends. */
  const beginning = (): string => {
    const content = understand(file, read(file));
    if (!isJsonObject(content)) refuse(`${file} ${noDocument(content)}`);
    if (!isOverlay(content)) return file;
    const found = readOverlay(content, file);
    if (!found.ok) return stop(found.problem);
    overlay = found.value;
    return overlay.base;
  };
  try {
    const document: unknown = await $RefParser.dereference(beginning(), {
      resolve: {
        http: false,
        file: { order: 1, canRead: true, read: ({ url }: { url: string }) => read(url) },
      },
      parse: {
        json: false,
        yaml: false,
        text: false,
        binary: false,
        ours: {
          order: 1,
          allowEmpty: false,
          canParse: true,
          parse: ({ url, data }: { url: string; data: unknown }) => understand(url, String(data)),
        },
      },
    });
    if (isJsonObject(document)) return success(document);
    return failure('specification-unreadable', `${file} holds no OpenAPI object.`);
  } catch (thrown) {
    if (refused !== undefined) return { ok: false, problem: refused };
    // What was read is partly replaced by what it refers to.
    const stray = strayReference(new Map([...texts].map(([path, text]) => [path, understand(path, text)])));
    return stray === undefined
      ? failure(
          'specification-unreadable',
          `${file} could not be read as an OpenAPI file: ${firstLine(thrown)}`,
        )
      : failure('specification-reference', stray);
  }
}

/** What a file holds that is no OpenAPI file, to follow on its name. */
function noDocument(content: Json): string {
  if (content === null) return 'is empty; give an OpenAPI file.';
  if (isJsonArray(content)) return 'holds a list, and no OpenAPI object.';
  return `holds nothing but a ${typeof content === 'string' ? 'text' : typeof content}, and no OpenAPI object.`;
}

/** The path of a file as the reader of references names it: as a path with escapes, or as a `file:` URL. */
function pathOf(url: string): string | undefined {
  try {
    if (/^file:/i.test(url)) return fileURLToPath(url);
    return /^[a-z][a-z0-9+.-]+:/i.test(url) ? undefined : decodeURIComponent(url);
  } catch {
    return undefined;
  }
}

function parsed(text: string): Result<Json> {
  if (text.trimStart().startsWith('{')) {
    try {
      return success(JSON.parse(text));
    } catch {
      // A flow mapping of YAML begins like JSON.
    }
  }
  const document = parseDocument(text, { merge: true, logLevel: 'error' });
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong !== undefined) return failure('specification-unreadable', wordsOf(wrong));
  try {
    return success(document.toJS({ maxAliasCount: 1000 }));
  } catch (thrown) {
    return failure('specification-unreadable', firstLine(thrown));
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

/** What is wrong with the YAML of a file; what the reader of YAML advises programmers to do is of no use here. */
function wordsOf(wrong: Pick<YAMLError, 'code' | 'message'>): string {
  if (wrong.code === 'MULTIPLE_DOCS') return 'it holds several documents; give a file with one.';
  if (/call stack/i.test(wrong.message)) return `it is nested more than ${mostLevels} levels deep.`;
  return firstLine(wrong);
}

function firstLine(thrown: unknown): string {
  const [line = ''] = describeThrown(thrown).split('\n');
  return /[.!?]$/.test(line) ? line : `${line.replace(/:$/, '')}.`;
}
