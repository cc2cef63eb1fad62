/**
 * Everything a target says is hostile text. Nothing here changes what it says: what could act on a terminal, a
 * browser, a forge or an XML parser is shown in place of acting.
 */

/** Characters that act instead of showing: controls, bidi and other invisible ones, halves of pairs, no characters. */
const acting = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
const named = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function show(character: string): string {
  return named.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** The text on one line, with every character that would act made visible as `\n` or `\u{1b}`. */
export function oneLine(text: string, limit = 2_000): string {
  return bounded(text, limit).replace(acting, show);
}

/** As `oneLine`, but line ends and tabs stay what they are. */
export function manyLines(text: string, limit = 8_000): string {
  return bounded(text, limit)
    .replaceAll('\r\n', '\n')
    .replace(acting, (character) => (character === '\n' || character === '\t' ? character : show(character)));
}

/** What Azure Pipelines, GitHub's older runners and TeamCity take for a command, anywhere in a line. */
const commandWithin = /##(?=[a-z]*\[)/gi;
/** What GitHub's runners take for a command, at the beginning of a line: blanks before it do not count. */
const commandAtStart = /^([^\S\n]*):(?=:)/gm;

/**
 * A whole output with nothing left in it that a build service takes for a command of its own, such as `::error::` or `##vso[…]`.
 * Only what is about to be written can be made so, since breaking a text into lines puts further words at their beginning.
 */
export function withoutCommands(output: string): string {
  return output.replace(commandWithin, '#\\u{23}').replace(commandAtStart, '$1\\u{3a}');
}

/** At most `limit` characters of the text, and then a remark how many were left out. */
export function bounded(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // never between the two halves of a pair
  const end = /[\ud800-\udbff]$/.test(text.slice(0, limit)) ? limit - 1 : limit;
  return `${text.slice(0, end)} … (${text.length - end} more characters)`;
}

const markup = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['&', '&amp;'],
  // a backslash before it would still end a table's cell in some renderers
  ['|', '&#124;'],
]);

/** The text for a paragraph or a table's cell of Markdown, on one line, with nothing left that Markdown reads. */
export function markdownText(text: string, limit?: number): string {
  return oneLine(text, limit)
    .trim()
    .replace(/[<>&|\\`*_{}[\]()#!~^$@]/g, (character) => markup.get(character) ?? `\\${character}`)
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}&#46;`)
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/^[-+=]/, '\\$&');
}

/**
 * As `markdownText`, for a comment on a forge, where `@name` and `#1` in plain text call people and other pages.
 * An element around the sign is what keeps a forge from reading it.
 */
export function commentText(text: string, limit?: number): string {
  return markdownText(text, limit)
    .replace(/\\[@#!~^$]/g, '<span>$&</span>')
    .replaceAll('&amp;', '<span>&amp;</span>')
    .replaceAll('%', '<span>%</span>')
    .replaceAll('&#58;//', ':<span>//</span>');
}

/** The text as a code span of Markdown, on one line; not for tables, where a bar would end the cell. */
export function codeSpan(text: string, limit?: number): string {
  const content = oneLine(text, limit);
  if (content.trim() === '') return '(empty)';
  const fence = '`'.repeat(longestRun(content) + 1);
  const pad = /^[` ]|[` ]$/.test(content) ? ' ' : '';
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** The text as a code block of Markdown, standing on lines of its own. */
export function codeBlock(text: string, language = '', limit?: number): string {
  const content = manyLines(text, limit);
  const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${fence}${language}\n${content}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

/** The text as content of an XML 1.0 element; characters that XML cannot hold are shown as `\u{…}`. */
export function xmlText(text: string, limit?: number): string {
  return manyLines(text, limit).replace(/[&<>"']/g, (character) => entities.get(character) ?? character);
}

/** The text as the value of an XML 1.0 attribute; line ends and tabs are kept, which plain ones would not be. */
export function xmlAttribute(text: string, limit?: number): string {
  return xmlText(text, limit).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** The JSON text with what could act on a terminal or a build service written as JSON's own escapes; it says the same. */
export function quietJson(json: string): string {
  return json
    .replace(commandWithin, '#\\u0023')
    .replace(acting, (character) =>
      character === '\n'
        ? character
        : Array.from(
            { length: character.length },
            (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
          ).join(''),
    );
}
