import wrapAnsi from 'wrap-ansi';
import type { QuotedLine } from '../engine/compliance/quotation.ts';

/** Plain text in columns and paragraphs. All texts given here are already safe to print. */

export interface Column {
  /** Headings from the longest to the shortest; a table that is too wide takes the shorter one. */
  readonly headings: readonly [long: string, short: string];
  readonly cells: readonly string[];
  readonly align: 'left' | 'right';
}

/**
 * The columns side by side, at most `width` wide: with long headings, else with short ones, else undefined.
 * The first line holds the headings.
 */
export function table(columns: readonly Column[], width: number): readonly string[] | undefined {
  for (const choice of [0, 1] as const) {
    const padded = columns.map(({ headings, cells, align }) => {
      const all = [headings[choice], ...cells];
      const widest = Math.max(...all.map((cell) => cell.length));
      return all.map((cell) => (align === 'left' ? cell.padEnd(widest) : cell.padStart(widest)));
    });
    const rows = (padded[0] ?? []).map((_, row) =>
      padded
        .map((cells) => cells[row] ?? '')
        .join('  ')
        .trimEnd(),
    );
    if (rows.every((row) => row.length <= width)) return rows;
  }
  return undefined;
}

/** The text in lines of at most `width`, broken at spaces; a word that is longer stays whole, and blanks at the beginning too. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const blanks = paragraph.length - paragraph.trimStart().length;
    const [first = '', ...rest] = wrapAnsi(`${'x'.repeat(blanks)}${paragraph.trimStart()}`, width).split(
      '\n',
    );
    return [`${' '.repeat(blanks)}${first.slice(blanks)}`, ...rest];
  });
}

/** At most `limit` of the lines, and then a remark how many were left out. */
export function firstLines(lines: readonly string[], limit: number): readonly string[] {
  return lines.length <= limit ? lines : [...lines.slice(0, limit), `… (${lines.length - limit} more lines)`];
}

/** The lines below one another behind a label; the further ones are indented to the first. */
export function labelled(label: string, lines: readonly string[]): readonly string[] {
  const indent = ' '.repeat(label.length);
  return lines.map((line, index) => `${index === 0 ? label : indent}${line}`);
}

/** Lines of a document, each behind its number; what lies between two of them is left out by a line of its own. */
export function quotationLines(lines: readonly QuotedLine[]): readonly string[] {
  return lines.flatMap(({ number, text }, index) => {
    const before = lines[index - 1]?.number ?? number - 1;
    return [...(number === before + 1 ? [] : ['   …']), `${String(number).padStart(4)}  ${text}`];
  });
}
