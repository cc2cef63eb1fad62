import { parseDocument, type YAMLError } from 'yaml';
import type { Json } from '../base/json.ts';
import { describeThrown, failure, type Result, success } from '../base/result.ts';

/** What a file is written in, for messages: JSON where its name says so. */
export function languageOf(path: string): string {
  return /\.json$/i.test(path) ? 'JSON' : 'YAML or JSON';
}

/**
 * The content of a file in YAML or JSON, in which no name is given twice to members of one object.
 *
 * @param path of the file, whose name may say that it is in JSON.
 * @returns problem `specification-unreadable`, in words that follow on the name of the file.
 */
export function parsed(text: string, path: string): Result<Json> {
  if (/^\s*[{[]/.test(text)) {
    try {
      const content: Json = JSON.parse(text);
      const repeated = repeatedName(text);
      return repeated === undefined ? success(content) : wrong(repeated);
    } catch (thrown) {
      // A flow mapping of YAML begins like JSON.
      if (languageOf(path) === 'JSON') return wrong(firstLine(thrown));
    }
  }
  const document = parseDocument(text, { merge: true, logLevel: 'error', uniqueKeys: isSameName });
  const [first] = [...document.errors, ...document.warnings];
  if (first !== undefined) return wrong(wordsOf(first));
  try {
    return success(document.toJS({ maxAliasCount: 1000 }));
  } catch (thrown) {
    return wrong(firstLine(thrown));
  }
}

function wrong(words: string): Result<never> {
  return failure('specification-unreadable', words);
}

/** Whether two keys of a mapping are one name in JSON: 200 and '200' are. */
function isSameName(left: unknown, right: unknown): boolean {
  const [one, other] = [left, right].map(scalarOf);
  return one !== undefined && one === other;
}

function scalarOf(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null || !('value' in node)) return undefined;
  return typeof node.value === 'object' ? undefined : String(node.value);
}

/** The first name that two members of an object of a JSON text have; a reader of JSON keeps the last one without a word. */
function repeatedName(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  let isName = false;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/g)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : undefined);
    else if (token === '}' || token === ']') open.pop();
    const names = open.at(-1);
    if (token.length > 1 || token.startsWith('"')) {
      if (!isName || names === undefined) continue;
      const name: string = JSON.parse(token);
      if (names.has(name))
        return `the member ${token} is given twice in one object, the second time at line ${text.slice(0, index).split('\n').length}; names must be unique.`;
      names.add(name);
    }
    isName = names !== undefined && (token === '{' || token === ',');
  }
  return undefined;
}

/** What the reader of YAML says in the words of its own workings, in those of people who write a file. */
const plainly: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'a line has a second colon, or is indented otherwise than its neighbours; a text with a colon and a blank stands in quotation marks',
  MULTILINE_IMPLICIT_KEY: 'a line has no colon after its name, or the one below is indented too far',
  BLOCK_IN_FLOW: 'a bracket is not closed before a line of another kind',
  DUPLICATE_KEY: 'a name is given twice in one object, and names must be unique',
};

/** What is wrong with the YAML of a file; what the reader of YAML advises programmers to do is of no use here. */
function wordsOf(error: Pick<YAMLError, 'code' | 'message' | 'linePos'>): string {
  if (error.code === 'MULTIPLE_DOCS') return 'it holds several documents; give a file with one.';
  if (/call stack/i.test(error.message)) return 'it is nested more than 200 levels deep.';
  const words = plainly[error.code];
  const [place] = error.linePos ?? [];
  return words === undefined || place === undefined
    ? firstLine(error)
    : `${words}, at line ${place.line}, column ${place.col}.`;
}

function firstLine(thrown: unknown): string {
  const [line = ''] = describeThrown(thrown).split('\n');
  return /[.!?]$/.test(line) ? line : `${line.replace(/:$/, '')}.`;
}
