/** What a body is made of, as far as it decides how much memory it takes to parse it. */
export interface Extent {
  /** Values, members and elements, roughly: what separates and opens them is counted. */
  readonly values: number;
  /** Bytes of the longest text in it. */
  readonly longestText: number;
  /** Whether it looks like a document whose parts are objects once it is parsed; anything else is one text. */
  readonly kind: 'json' | 'xml' | 'text';
}

/** Parts of one body that are parsed at most, by its kind: no list of the largest body that is read needs as many. */
const mostValues = { json: 1_500_000, xml: 750_000, text: Number.POSITIVE_INFINITY } as const;

/** Bytes that one text of a body may have. */
const longestText = 8 * 1024 * 1024;

const [quote, comma, bracket, brace, less, equals] = [0x22, 0x2c, 0x5b, 0x7b, 0x3c, 0x3d];

/** Counts what a body is made of, without parsing it. */
export function extentOf(bytes: Uint8Array): Extent {
  const first = bytes.findIndex((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  const start = bytes[first];
  if (start === brace || start === bracket) return { ...extentOfJson(bytes), kind: 'json' };
  if (start === less) return { ...extentOfXml(bytes), kind: 'xml' };
  return { values: 0, longestText: bytes.length, kind: 'text' };
}

/** Why a body is not parsed, to complete "The body …"; undefined for one of lawful extent. */
export function excessOf({ values, longestText: longest, kind }: Extent): string | undefined {
  if (values > mostValues[kind]) return `has more than ${mostValues[kind]} values`;
  return longest > longestText ? `has a text of more than ${longestText} bytes` : undefined;
}

type Counts = Omit<Extent, 'kind'>;

function extentOfJson(bytes: Uint8Array): Counts {
  let [values, longest] = [0, 0];
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte === comma || byte === bracket || byte === brace) values += 1;
    else if (byte === quote) {
      const end = endOfText(bytes, index);
      longest = Math.max(longest, end - index);
      index = end;
    }
  }
  return { values, longestText: longest };
}

/** The place of the quotation mark that ends the text which begins at a place; the end of the bytes without one. */
function endOfText(bytes: Uint8Array, start: number): number {
  let end = bytes.indexOf(quote, start + 1);
  while (end >= 0 && isEscaped(bytes, end)) end = bytes.indexOf(quote, end + 1);
  return end < 0 ? bytes.length : end;
}

function isEscaped(bytes: Uint8Array, place: number): boolean {
  let start = place;
  while (bytes[start - 1] === 0x5c) start -= 1;
  return (place - start) % 2 === 1;
}

function extentOfXml(bytes: Uint8Array): Counts {
  let [values, longest, last] = [0, 0, 0];
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte !== less && byte !== equals) continue;
    values += 1;
    longest = Math.max(longest, index - last);
    last = index;
  }
  return { values, longestText: Math.max(longest, bytes.length - last) };
}
