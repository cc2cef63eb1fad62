import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { failure, type Result, success } from '../engine/base/result.ts';
import { isRfc, type Place } from '../engine/compliance/places.ts';
import { type QuotedLine, quotedLines } from '../engine/compliance/quotation.ts';
import type { Typed } from './typed.ts';

/** The documents that the user has, from which reports quote what requirements rest on. */
export interface Documents {
  readonly folder: string;
  /**
   * The lines of a document that a requirement cites.
   *
   * @returns undefined where the folder does not have the document, or not so many lines of it.
   */
  quote(place: Cited): readonly QuotedLine[] | undefined;
}

/** A document, and the lines of it that a requirement cites. */
type Cited = Pick<Place, 'document' | 'lines'>;

/** A larger file is no document, in bytes. */
const largestDocument = 10_000_000;

/** What the file of a document may end in besides its name in the catalogue. */
const endings = ['', '.txt', '.md'];

/**
 * Opens a folder of documents; each is read when it is first quoted.
 *
 * @param typed the folder, and how the user named it.
 * @returns undefined where no folder is named; problem `usage` for one that is not there.
 */
export function openDocuments(typed: Typed | undefined): Result<Documents | undefined> {
  if (typed === undefined) return success(undefined);
  const folder = resolve(typed.text);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return failure(
      'usage',
      `${typed.name} is "${typed.text}", which is not a folder; name the folder with the documents.`,
    );
  const read = new Map<string, readonly string[] | undefined>();
  return success({
    folder,
    quote({ document, lines }) {
      if (!read.has(document)) read.set(document, linesOf(folder, document));
      const content = read.get(document);
      return content === undefined ? undefined : quotedLines(lines, content);
    },
  });
}

/** What to tell the user where no requirement of the targets could be quoted; undefined where one could, or none cites lines. */
export function nothingQuoted(
  documents: Documents | undefined,
  targets: readonly { readonly requirements: readonly Cited[] }[],
): string | undefined {
  if (documents === undefined) return undefined;
  const cited = targets
    .flatMap(({ requirements }) => requirements)
    .filter(({ document }) => !isRfc(document));
  const [first] = cited;
  if (first === undefined || cited.some((place) => documents.quote(place) !== undefined)) return undefined;
  return `${documents.folder} contains none of the documents that requirements cite, such as ${first.document}, so nothing is quoted.`;
}

function linesOf(folder: string, document: string): readonly string[] | undefined {
  // A document is a file right in the folder; a catalogue leads nowhere else.
  if (/[\\/\0]/.test(document)) return undefined;
  const path = endings.map((ending) => join(folder, `${document}${ending}`)).find(isReadable);
  if (path === undefined) return undefined;
  const lines = readFileSync(path, 'utf8').split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function isReadable(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size <= largestDocument;
}
