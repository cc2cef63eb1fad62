/** Header fields in the order in which they are sent. */
type Fields = readonly (readonly [name: string, value: string])[];

/** Whether a text can be the name of a header: a token of RFC 9110, section 5.6.2. */
export function isHeaderName(text: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(text);
}

/** Whether two names are those of one header, whose case means nothing (RFC 9110, section 5.1). */
export function isSameHeader(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

/** The values of all fields with a name. */
export function valuesOf(fields: Fields, name: string): readonly string[] {
  return fields.filter(([given]) => isSameHeader(given, name)).map(([, value]) => value);
}

/** The value of the first field with a name. */
export function firstValueOf(fields: Fields, name: string): string | undefined {
  return fields.find(([given]) => isSameHeader(given, name))?.[1];
}

/** Headers that a client writes by itself, so that no file can say what they hold. */
export const headersOfClient: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'te',
  'upgrade',
]);
