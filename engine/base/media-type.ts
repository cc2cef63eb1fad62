import { parse } from 'content-type';
import { type Exchange, headerOf } from './exchange.ts';

/** A media type as a Content-Type names it. */
interface MediaType {
  /** Type and subtype, in lower case. */
  readonly name: string;
  /** Its parameters, by names in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
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
    return { name: type.toLowerCase(), parameters, charset: parameters.charset?.toLowerCase() };
  } catch {
    return undefined;
  }
}

/** The media type of an answer, in lower case and without parameters, however they are written; undefined without Content-Type. */
export function mediaType(exchange: Exchange): string | undefined {
  const text = headerOf(exchange, 'content-type');
  return text === undefined ? undefined : typeAndSubtype(text);
}

/** The type and subtype of a text, also where its parameters are malformed. */
function typeAndSubtype(text: string): string {
  return readMediaType(text)?.name ?? text.split(';', 1).join('').trim().toLowerCase();
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
export function familyOf(text: string | undefined): Family | undefined {
  const name = typeAndSubtype(text ?? '');
  return families.find(([, pattern]) => pattern.test(name))?.[0];
}

/** Whether a text is a range of media types: all of them, or all of one type. */
export function isRange(text: string): boolean {
  return typeAndSubtype(text).endsWith('/*');
}

/** How closely a documented media type fits: any type, any subtype, the type without its parameters, the type with all of them. */
const fits = { anyType: 0, anySubtype: 1, withoutParameters: 2, whole: 3 } as const;

/**
 * How closely a documented media type or range names the type of an answer, so that of several the most specific one counts, as
 * OpenAPI has it. An answer need not repeat parameters; one that has another value for one is of another type, unless it is the
 * character set, which does not change what a body says.
 *
 * @param answered a Content-Type with its parameters.
 * @returns undefined where it does not name the type; the larger, the closer.
 */
export function closeness(documented: string, answered: string | undefined): number | undefined {
  if (answered === undefined) return undefined;
  const name = typeAndSubtype(documented);
  if (name === '*/*') return fits.anyType;
  const own = typeAndSubtype(answered);
  if (isRange(name)) return own.startsWith(name.slice(0, -1)) ? fits.anySubtype : undefined;
  if (usualName(own) !== usualName(name)) return undefined;
  const wanted = Object.entries(readMediaType(documented)?.parameters ?? {});
  const given = readMediaType(answered)?.parameters ?? {};
  const other = wanted.filter(
    ([parameter, value]) => given[parameter]?.toLowerCase() !== value.toLowerCase(),
  );
  if (other.length === 0) return fits.whole + wanted.length;
  const contradicts = other.some(([parameter]) => parameter !== 'charset' && given[parameter] !== undefined);
  return contradicts ? undefined : fits.withoutParameters;
}

/** XML has a name besides its usual one (RFC 7303, section 9.2). */
function usualName(name: string): string {
  return name === 'text/xml' ? 'application/xml' : name;
}
