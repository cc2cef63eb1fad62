/** Encodings of one byte a sign in which the bytes from 80 to 9F are control characters, which no text has. */
const oneByte = /^(?:iso[-_]?8859[-_]?\d+|latin-?\d+|us-ascii|ascii)$/i;

/**
 * What is wrong with the encoding of an XML document, as far as its bytes show it.
 *
 * @param charset what the Content-Type says of the encoding, which outweighs the declaration (RFC 7303) but not a byte order mark.
 * @returns undefined where the bytes may be in the encoding that is named.
 */
export function encodingProblem(bytes: Uint8Array, charset: string | undefined): string | undefined {
  if (hasByteOrderMark(bytes)) return undefined;
  const named = charset ?? declaredEncoding(bytes) ?? 'UTF-8';
  const [first, second] = bytes;
  const isWide = (first === 0x3c && second === 0) || (first === 0 && second === 0x3c);
  if (isWide)
    return /^(?:utf-?(?:16|32)|ucs)/i.test(named) ? undefined : `the bytes are UTF-16, not ${named}`;
  if (/^utf-?8$/i.test(named)) return isUtf8(bytes) ? undefined : 'the bytes are not UTF-8';
  const isMisnamed =
    oneByte.test(named) && bytes.some((byte) => byte >= 0x80 && byte < 0xa0) && isUtf8(bytes);
  return isMisnamed ? `the bytes are UTF-8, not ${named}` : undefined;
}

/** Whether a document says by its first bytes in which Unicode encoding it is. */
export function hasByteOrderMark([a, b, c]: Uint8Array): boolean {
  return (a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe) || (a === 0xef && b === 0xbb && c === 0xbf);
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
