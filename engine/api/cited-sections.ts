/** A section of a document, with its first and last line, such as `12-40`. */
export interface Section {
  readonly lines: string;
  readonly name: string;
}

/**
 * The names of the sections that lines of a document are in, in the order of the lines, such as `request: query parameters`.
 *
 * @param lines the lines as catalogues cite them, such as `12-14, 20`.
 * @returns undefined where no section has any of them.
 */
export function sectionOf(lines: string, sections: readonly Section[]): string | undefined {
  const names = lines.split(',').flatMap((part) => {
    const [first] = boundsOf(part);
    return sections.flatMap((section) => {
      const [from, to] = boundsOf(section.lines);
      return from <= first && first <= to ? [section.name] : [];
    });
  });
  return names.length === 0 ? undefined : [...new Set(names)].join('; ');
}

/** The first range of some lines that ends before it begins, such as `9-3`; undefined where none does. */
export function backwardRange(lines: string): string | undefined {
  return lines
    .split(',')
    .map((part) => part.trim())
    .find((part) => {
      const [first, last] = boundsOf(part);
      return last < first;
    });
}

function boundsOf(range: string): readonly [number, number] {
  const [first = '', last = first] = range.split('-');
  return [Number(first), Number(last)];
}
