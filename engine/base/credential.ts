import { isSameHeader } from './header-fields.ts';
/** Where a token stands in a request, as an OpenAPI security scheme says. */
export interface SecurityScheme {
  readonly place: 'header' | 'query' | 'cookie';
  /** Name of the header, of the query parameter or of the cookie. */
  readonly name: string;
  /** What stands before the token in a header. */
  readonly prefix: '' | 'Bearer ' | 'Basic ';
}

/** How an API takes a token, which may differ from operation to operation. */
export interface Access {
  /** Every scheme that is used. */
  readonly schemes: readonly SecurityScheme[];
  /** The scheme that counts at a path below the endpoint; undefined where everybody may read. */
  schemeAt(path: string): SecurityScheme | undefined;
  /** Names of the parameters that hold a token at a path by any of its schemes, whichever of them counts. */
  parametersAt(path: string): readonly string[];
}

/** One way to take a token for all that is asked; undefined where everything is open to everybody. */
export function everywhere(scheme: SecurityScheme | undefined): Access {
  const schemes = scheme === undefined ? [] : [scheme];
  return { schemes, schemeAt: () => scheme, parametersAt: () => namesInQuery(schemes) };
}

/** Names of the parameters by which schemes take a token in the query. */
export function namesInQuery(schemes: readonly SecurityScheme[]): readonly string[] {
  return schemes.flatMap(({ place, name }) => (place === 'query' ? [name] : []));
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
  return isSameHeader(name, scheme.place === 'header' ? scheme.name : 'cookie');
}
