import type { PlannedRequest, Query } from '../base/exchange.ts';
import { aroundRawBytes } from '../base/raw-byte.ts';
import { failure, type Result, success } from '../base/result.ts';
import { redacted } from './redact.ts';

/** An endpoint as the user gives it: no query, no fragment, no credentials, no slash at its end. */
export interface Endpoint {
  readonly url: string;
  readonly origin: string;
  /** Set where its path was given with a slash at its end. */
  readonly endsInSlash?: true;
}

/**
 * The endpoint that a text names.
 *
 * @returns problem `malformed-url` with a sentence that says what is wrong with it.
 */
export function parseEndpoint(text: string): Result<Endpoint> {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) {
    return failure(
      'malformed-url',
      `"${withoutUser(trimmed)}" is not a URL: give the endpoint as https://host/path, as in the service catalog.`,
    );
  }
  const url = new URL(trimmed);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return failure(
      'malformed-url',
      `The endpoint has to begin with http:// or https://, not "${url.protocol}".`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    return failure(
      'malformed-url',
      'The endpoint contains a user name or password; remove it and give the token with TARGET_TOKEN.',
    );
  }
  if (url.search !== '' || url.hash !== '') {
    return failure(
      'malformed-url',
      'The endpoint has a query or a fragment; give only the path, as in the service catalog.',
    );
  }
  const path = withoutEndSlashes(url.pathname);
  return success({
    url: `${url.origin}${path}`,
    origin: url.origin,
    ...(path !== '' && path !== url.pathname ? { endsInSlash: true as const } : {}),
  });
}

/** An address without the version that its path ends in, and without slashes at its end. */
export function withoutVersion(url: string): string {
  return withoutEndSlashes(url).replace(/\/v\d+(?:\.\d+)?$/, '');
}

/** A text without the slashes at its end; a pattern would try each slash of a text that has millions of them. */
function withoutEndSlashes(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}

/** A text that is no URL, without what may be a user name and password in it: all that stands before its last at sign. */
function withoutUser(text: string): string {
  const at = text.lastIndexOf('@');
  return at < 0 ? text : `${redacted}${text.slice(at)}`;
}

/**
 * A query as it is sent: every character that is not unreserved is escaped, in the order given.
 *
 * @param joined names of the parameters in whose values a comma stands between several, and is not escaped.
 */
export function encodeQuery(query: Query, joined: readonly string[] = []): string {
  const escaped = (name: string, value: string): string =>
    joined.includes(name) ? value.split(',').map(escapeText).join(',') : escapeText(value);
  return query.map(([name, value]) => `${escapeText(name)}=${escaped(name, value)}`).join('&');
}

/** A value as it stands in an address, with the bytes in it that are no text. */
export function escapeText(value: string): string {
  return aroundRawBytes(value, (text) =>
    encodeURIComponent(text.toWellFormed()).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  );
}

/** The decoded name and value pairs of an address's query, repeated names included; `+` is a space. */
export function decodeQuery(address: string): Query {
  const start = address.indexOf('?');
  if (start < 0) return [];
  return [...new URLSearchParams(address.slice(start + 1).split('#')[0])];
}

/**
 * The URL that a planned request goes to.
 *
 * @returns problem `other-origin` for an address that leads away from the endpoint's own origin, and
 *   `unusable-address` for one that is no http address or carries credentials; in both cases nothing may be sent.
 */
export function resolveRequest(endpoint: Endpoint, request: PlannedRequest): Result<string> {
  if ('path' in request.to) {
    const query = encodeQuery(request.to.query, request.to.joined);
    return success(`${endpoint.url}${request.to.path}${query === '' ? '' : `?${query}`}`);
  }
  const { address, base } = request.to;
  if (!URL.canParse(address, base))
    return failure('unusable-address', 'The address that the target returned is not a URL.');
  const url = new URL(address, base);
  if (url.username !== '' || url.password !== '') {
    return failure(
      'unusable-address',
      'The address that the target returned contains credentials, so nothing was sent to it.',
    );
  }
  if (url.origin !== endpoint.origin) {
    return failure(
      'other-origin',
      `The address that the target returned leads to another origin (${url.origin}), so nothing was sent to it.`,
    );
  }
  url.hash = '';
  return success(url.href);
}

/** The path of an address below the endpoint, or the whole of it where it leads elsewhere. */
export function pathBelow({ url: endpoint }: Pick<Endpoint, 'url'>, url: string): string {
  const [path = ''] = url.split(/[?#]/);
  return path.startsWith(`${endpoint}/`) ? path.slice(endpoint.length) : path;
}

/** An address with further parameters at the end of its query. */
export function withPairs(url: string, query: Query): string {
  if (query.length === 0) return url;
  return `${url}${url.includes('?') ? '&' : '?'}${encodeQuery(query)}`;
}

/** An address without a parameter of its query; all else stands as it was. */
export function withoutParameter(url: string, name: string): string {
  const start = url.indexOf('?');
  if (start < 0) return url;
  const kept = url
    .slice(start + 1)
    .split('&')
    .filter((pair) => new URLSearchParams(pair).keys().next().value !== name);
  return kept.length === 0 ? url.slice(0, start) : `${url.slice(0, start)}?${kept.join('&')}`;
}

/** What distinguishes one request of a round from every other. */
export function requestKey(endpoint: Endpoint, request: PlannedRequest, url: string): string {
  const place = url.startsWith(endpoint.origin) ? url.slice(endpoint.origin.length) : url;
  const headers = request.headers.map(([name, value]) => ` ${name.toLowerCase()}=${value}`).join('');
  const nth = request.repetition === 0 ? '' : ` again=${request.repetition}`;
  return `${request.method} ${place} ${request.credential}${headers}${nth}`;
}
