import { rangesIn } from './places.ts';

/** A line of a document, with its number, which begins at 1. */
export interface QuotedLine {
  readonly number: number;
  readonly text: string;
}

/** Lines of a document that a statement may cite; a longer stretch is cut. */
const mostQuoted = 60;

/**
 * The lines of a document that a statement rests on.
 *
 * @param lines as catalogues cite them, such as `12-14, 20`.
 * @param content all lines of the document.
 * @returns undefined where the document does not reach so far, and so is another edition, or where the citation has no lines.
 */
export function quotedLines(lines: string, content: readonly string[]): readonly QuotedLine[] | undefined {
  const ranges = rangesIn(lines);
  if (ranges.some(([first, last]) => !(first >= 1 && last <= content.length))) return undefined;
  return ranges
    .flatMap(([first, last]) =>
      content.slice(first - 1, last).map((text, index) => ({ number: first + index, text })),
    )
    .slice(0, mostQuoted);
}
