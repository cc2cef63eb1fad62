const declaration = /^(?:\xef\xbb\xbf)?<\?xml\s+version\s*=\s*(["'])1\.1\1([^>]*)\?>/;

/** References to the control signs that version 1.1 allows and version 1.0 does not. */
const controls = /&#(?:0*([1-8]|1[124-9]|2\d|3[01])|x0*([1-8bcef]|1[0-9a-f]));/gi;

/** The line ends of version 1.1 as UTF-8, read byte by byte: U+0085, with or without a return before it, and U+2028. */
const lineEnds = /\r?\xc2\x85|\xe2\x80\xa8/g;

/**
 * A document of XML 1.1 as one of 1.0 that says the same, for a parser that knows no other: with line feeds for its further line
 * ends, and U+FFFD for control signs, of which 1.0 has none. Any other document, and one whose encoding is not like ASCII, stays.
 */
export function asVersion10(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
  const [declared, , rest = ''] = declaration.exec(head) ?? [];
  if (declared === undefined) return bytes;
  const text = Buffer.from(bytes).toString('latin1').replace(controls, '&#xFFFD;');
  const [, encoding = 'utf-8'] = /encoding\s*=\s*["']([^"']*)["']/.exec(rest) ?? [];
  const plain = encoding.toLowerCase() === 'utf-8' ? text.replace(lineEnds, '\n') : text;
  return Buffer.from(plain.replace(declared, declared.replace('1.1', '1.0')), 'latin1');
}
