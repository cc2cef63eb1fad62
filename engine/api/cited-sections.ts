import { rangesIn } from '../compliance/places.ts';

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
  const names = rangesIn(lines).flatMap(([first]) =>
    sections.flatMap((section) =>
      rangesIn(section.lines).some(([from, to]) => from <= first && first <= to) ? [section.name] : [],
    ),
  );
  return names.length === 0 ? undefined : [...new Set(names)].join('; ');
}

/** The first range of some lines that ends before it begins, such as `9-3`; undefined where none does. */
export function backwardRange(lines: string): string | undefined {
  const found = rangesIn(lines).find(([first, last]) => last < first);
  return found?.join('-');
}
