import { xmlText } from './escape.ts';

/** A piece of HTML in which everything that came from elsewhere is already escaped. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text, which is escaped; HTML, which is not again; lists of these; or nothing. */
type Part = string | number | Html | undefined | readonly Part[];

/** Characters of one text that are shown at most. */
const longest = 20_000;

/**
 * HTML as a template. Every text that is put into it is escaped, for content as well as for quoted attributes, so that only what
 * stands in the program's own files can be markup.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((own, index) => own + written(parts[index])).join(''));
}

/** Lists of pieces with a text between them. */
export function joined(pieces: readonly Html[], separator: string): Html {
  return new Html(pieces.join(xmlText(separator)));
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'object') return part.map(written).join('');
  return xmlText(String(part), longest);
}
