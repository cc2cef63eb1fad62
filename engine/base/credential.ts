/** Where a token stands in a request, as an OpenAPI security scheme says. */
export interface SecurityScheme {
  readonly place: 'header' | 'query' | 'cookie';
  /** Name of the header, of the query parameter or of the cookie. */
  readonly name: string;
  /** What stands before the token in a header. */
  readonly prefix: '' | 'Bearer ' | 'Basic ';
}

/** The value that carries a token; with Basic it is `user:password`, which is sent in Base64 (RFC 7617). */
export function credentialValue({ prefix }: SecurityScheme, token: string): string {
  return `${prefix}${prefix === 'Basic ' ? Buffer.from(token, 'utf8').toString('base64') : token}`;
}

/** The header that carries a credential, if one does; `value` is that of `credentialValue`, or what stands for it. */
export function credentialHeader(
  scheme: SecurityScheme,
  value: string,
): readonly [string, string] | undefined {
  if (scheme.place === 'query') return undefined;
  return scheme.place === 'header' ? [scheme.name, value] : ['cookie', `${scheme.name}=${value}`];
}

/** Whether a header is the one that carries the credential. */
export function carriesCredential(name: string, scheme: SecurityScheme | undefined): boolean {
  if (scheme === undefined || scheme.place === 'query') return false;
  return name.toLowerCase() === (scheme.place === 'header' ? scheme.name.toLowerCase() : 'cookie');
}
