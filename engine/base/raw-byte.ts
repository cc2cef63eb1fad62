/**
 * The character that stands for one byte in a value that is no text: U+DC80 to U+DCFF for 0x80 to 0xFF. No text has one of them
 * alone, so that an address can have bytes that are not UTF-8.
 */
export function rawByte(byte: number): string {
  return String.fromCharCode(0xdc00 + byte);
}

/** The bytes that stand in a value by such characters are left as they are, and the texts about them changed. */
export function aroundRawBytes(value: string, change: (text: string) => string): string {
  return value
    .split(/(?<![\uD800-\uDBFF])([\uDC80-\uDCFF])/)
    .map((part, index) =>
      index % 2 === 0 ? change(part) : `%${(part.charCodeAt(0) - 0xdc00).toString(16).toUpperCase()}`,
    )
    .join('');
}
