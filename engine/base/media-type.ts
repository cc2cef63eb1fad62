import { parse } from 'content-type';
import { type Exchange, headerOf } from './exchange.ts';

/** A media type as a Content-Type names it. */
interface MediaType {
  /** Type and subtype, in lower case. */
  readonly name: string;
  /** The character set, in lower case, where one is named. */
  readonly charset: string | undefined;
}

/**
 * Reads a text that has the form of a media type (RFC 9110, section 8.3.1).
 *
 * @returns undefined for any other text.
 */
export function readMediaType(text: string): MediaType | undefined {
  try {
    // HTTP allows tabs for blanks, and parameters that are empty; the parser knows neither.
    const { type, parameters } = parse(text.replaceAll('\t', ' ').replace(/;\s*(?=;|$)/g, ''));
    return { name: type.toLowerCase(), charset: parameters.charset?.toLowerCase() };
  } catch {
    return undefined;
  }
}

/** The media type of an answer, in lower case and without parameters, however they are written; undefined without Content-Type. */
export function mediaType(exchange: Exchange): string | undefined {
  return headerOf(exchange, 'content-type')?.split(';')[0]?.trim().toLowerCase();
}

/** The character set that the Content-Type of an answer names. */
export function charsetOf(exchange: Exchange): string | undefined {
  return readMediaType(headerOf(exchange, 'content-type') ?? '')?.charset;
}

/** The formats that the suite can read. */
type Family = 'json' | 'xml';

const families: readonly (readonly [Family, RegExp])[] = [
  ['json', /^(?:application|text)\/json$|\+json$/],
  ['xml', /^(?:application|text)\/xml$|\+xml$/],
];

/** Whether a media type, with or without parameters, is one of JSON, or of XML (RFC 6839, RFC 7303); undefined for any other. */
export function familyOf(name: string | undefined): Family | undefined {
  const [plain = ''] = (name ?? '').split(';');
  return families.find(([, pattern]) => pattern.test(plain.trim().toLowerCase()))?.[0];
}

/** Whether two media types are one: XML has a name besides its usual one (RFC 7303, section 9.2). */
export function sameType(left: string | undefined, right: string): boolean {
  const xml = /^(?:application|text)\/xml$/;
  return left === right || (xml.test(left ?? '') && xml.test(right));
}
