/** A statement of a document, as far as its place goes. */
export interface Place {
  /** The document: its file's name, a title, or an RFC such as `RFC 9110`. */
  readonly document: string;
  /** Lines of the document; of an RFC, its sections. */
  readonly lines: string;
  /** What people call the document, with its publisher. */
  readonly title?: string;
  /** The names of the document's sections that the lines are in. */
  readonly section?: string;
}

/**
 * Where a document states something, in words that lead a reader to it, such as `Developer Guide v2,
 * Retrieve image details, response codes (003.txt, lines 21-50)`.
 */
export function citationOf({ document, lines, title, section }: Place): string {
  if (isRfc(document)) return `${document}, ${/[,-]/.test(lines) ? 'sections' : 'section'} ${lines}`;
  const place = `${document}, ${/[,-]/.test(lines) ? 'lines' : 'line'} ${lines}`;
  if (title === undefined) return place;
  return `${[title, ...(section === undefined ? [] : [section])].join(', ')} (${place})`;
}

/** Whether a document is one of those that are cited by section. */
export function isRfc(document: string): boolean {
  return /^RFC \d+$/.test(document);
}

/**
 * The first and the last line of each range of some lines, such as `12-14, 20`; NaN for what is no number of a line, as in the sections
 * of an RFC.
 */
export function rangesIn(lines: string): readonly (readonly [first: number, last: number])[] {
  return lines.split(',').map((part) => {
    const [first = '', last = first] = part.trim().split('-');
    return [lineNumber(first), lineNumber(last)];
  });
}

function lineNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
