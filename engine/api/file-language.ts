import { type Document, isScalar, Lexer, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
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
      if (isJsonBesideComments(text)) return wrong(commented);
      // A flow mapping of YAML begins like JSON.
      if (languageOf(path) === 'JSON') return wrong(firstLine(thrown));
    }
  }
  if (/^\s*\/[/*]/.test(text) && isJsonBesideComments(text)) return wrong(commented);
  if (hasTooMuch(text))
    return wrong(
      `it has more than ${mostSigns} names, values and signs of YAML, which takes long to read; give it in JSON, or leave out what is not needed.`,
    );
  const lines = new LineCounter();
  const document = parseDocument(text, {
    merge: true,
    logLevel: 'error',
    uniqueKeys: false,
    lineCounter: lines,
  });
  const [first] = [...document.errors, ...document.warnings];
  if (first !== undefined) return wrong(wordsOf(first));
  const twice = repeatedKey(document);
  if (twice !== undefined) {
    const { line, col } = lines.linePos(twice);
    return wrong(`${plainly.DUPLICATE_KEY}, at line ${line}, column ${col}.`);
  }
  try {
    return success(document.toJS({ maxAliasCount: 1000 }));
  } catch (thrown) {
    return wrong(firstLine(thrown));
  }
}

function wrong(words: string): Result<never> {
  return failure('specification-unreadable', words);
}

const commented =
  'it has comments, which JSON has not: take them out, or give the file in YAML, where a comment begins with #.';

/** Whether a text is JSON once comments, and commas before a closing bracket, are taken out. */
function isJsonBesideComments(text: string): boolean {
  const bare = text.replace(
    /("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[\s\S]*?\*\//g,
    (_, quoted?: string) => quoted ?? '',
  );
  if (bare.length === text.length) return false;
  try {
    JSON.parse(bare.replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, quoted?: string) => quoted ?? ''));
    return true;
  } catch {
    return false;
  }
}

/** Names, values and signs of a YAML text that is read: far more than people write, and read within seconds. */
const mostSigns = 1_000_000;

/** Whether a YAML text has more in it than is read, which is found out in a small part of the time that reading it takes. */
function hasTooMuch(text: string): boolean {
  if (text.length < mostSigns) return false;
  let signs = 0;
  for (const _sign of new Lexer().lex(text)) {
    signs += 1;
    if (signs > mostSigns) return true;
  }
  return false;
}

/** The place of the first key that a mapping has twice; as names in JSON, 200 and '200' are the same. */
function repeatedKey(document: Document.Parsed): number | undefined {
  let found: number | undefined;
  visit(document, {
    Map(_, { items }) {
      const names = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key) || typeof key.value === 'object') continue;
        const name = String(key.value);
        if (names.has(name)) {
          found = key.range?.[0] ?? 0;
          return visit.BREAK;
        }
        names.add(name);
      }
      return undefined;
    },
  });
  return found;
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
    'a line has a second colon, or is indented otherwise than its neighbours; put a text with a colon and a space in quotation marks',
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
