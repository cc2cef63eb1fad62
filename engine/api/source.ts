import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $RefParser } from '@apidevtools/json-schema-ref-parser';
import { parse } from 'yaml';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { describeThrown, failure, type Problem, type Result, success } from '../base/result.ts';

/** Bounds on a specification: many times what the largest published ones need, and little enough to be read at once. */
const mostBytes = 8 * 1024 * 1024;
const mostLevels = 200;
const mostWords = 10_000;
const mostFiles = 100;

/**
 * Reads an OpenAPI file, in YAML or JSON, with every reference replaced by what it leads to. References lead to regular files
 * in one folder and those below it; nothing is fetched from the network.
 *
 * @param folder what the file may refer to; its own folder if not given.
 * @returns problem `specification-unreadable`.
 */
export async function readSpecification(file: string, folder = dirname(file)): Promise<Result<JsonObject>> {
  let refused: Problem | undefined;
  let bytes = 0;
  let files = 0;
  const refuse = (message: string): never => {
    refused ??= { code: 'specification-unreadable', message };
    throw new Error(message);
  };
  const read = (url: string): string => {
    const path = pathOf(url) ?? refuse(`${file} refers to ${url}; only files can be referred to.`);
    const real = realPathOf(path) ?? refuse(`${path} cannot be read.`);
    const stat = statSync(real);
    if (!stat.isFile()) refuse(`${path} is no regular file.`);
    if (!isInside(real, realpathSync(folder)))
      refuse(`${file} refers to ${path}, which is outside its folder.`);
    bytes += stat.size;
    files += 1;
    if (bytes > mostBytes) refuse(`${path} is too large; a specification may have 8 MiB in all.`);
    if (files > mostFiles) refuse(`${file} refers to more than ${mostFiles} files.`);
    return readFileSync(real, 'utf8');
  };
  const understand = (url: string, text: string): Json => {
    const path = pathOf(url) ?? url;
    const value = parsed(text);
    if (!value.ok) return refuse(`${path} could not be read as YAML or JSON: ${value.problem.message}`);
    const excess = excessIn(value.value, 0);
    return excess === undefined ? value.value : refuse(`${path} ${excess}`);
  };
  try {
    const document: unknown = await $RefParser.dereference(file, {
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
    return failure('specification-unreadable', `${file} does not hold an OpenAPI object.`);
  } catch (thrown) {
    return refused === undefined
      ? failure(
          'specification-unreadable',
          `${file} could not be read as an OpenAPI file: ${firstLine(thrown)}`,
        )
      : { ok: false, problem: refused };
  }
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

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith(sep);
}

function parsed(text: string): Result<Json> {
  if (text.trimStart().startsWith('{')) {
    try {
      return success(JSON.parse(text));
    } catch {
      // A flow mapping of YAML begins like JSON.
    }
  }
  try {
    return success(parse(text, { merge: true, maxAliasCount: 1000 }));
  } catch (thrown) {
    return failure('specification-unreadable', firstLine(thrown));
  }
}

/** What is too much in a parsed file, to follow on its name. */
function excessIn(value: Json, level: number): string | undefined {
  if (level > mostLevels) return `is nested more than ${mostLevels} levels deep.`;
  if (isJsonArray(value)) {
    for (const element of value) {
      const excess = excessIn(element, level + 1);
      if (excess !== undefined) return excess;
    }
  }
  if (!isJsonObject(value)) return undefined;
  for (const [name, member] of Object.entries(value)) {
    if (name === 'enum' && isJsonArray(member) && member.length > mostWords)
      return `has an enum of ${member.length} values; ${mostWords} are the most.`;
    const excess = excessIn(member, level + 1);
    if (excess !== undefined) return excess;
  }
  return undefined;
}

function firstLine(thrown: unknown): string {
  const [line = ''] = describeThrown(thrown).split('\n');
  return /[.!?]$/.test(line) ? line : `${line.replace(/:$/, '')}.`;
}
