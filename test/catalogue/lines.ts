/** A run of lines, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Reads `29-30, 82-84`. */
export function rangesOf(lines: string): readonly Range[] {
  return lines.split(', ').map((part) => {
    const [from = '', to = from] = part.split('-');
    return { from: Number(from), to: Number(to) };
  });
}

/** All lines that the texts name between them. */
export function lineSet(texts: readonly string[]): ReadonlySet<number> {
  const set = new Set<number>();
  for (const { from, to } of texts.flatMap(rangesOf)) {
    for (let line = from; line <= to; line += 1) set.add(line);
  }
  return set;
}

/** The ranges that run backwards or past the end of a document. */
export function misplaced(lines: string, lineCount: number): readonly Range[] {
  return rangesOf(lines).filter(({ from, to }) => from > to || to > lineCount);
}

/** Borders of tables, underlines of headings, fences, brackets and blank lines: nothing that could be read out. */
export function isMarkup(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line);
}
