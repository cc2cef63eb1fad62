import type { SilenceCode } from '../base/exchange.ts';
import { describeThrown } from '../base/result.ts';
import { NoAnswer } from './no-answer.ts';
import type { ForwardProxy } from './proxy.ts';
import { errorOf, type Interceptor, relay } from './relay.ts';

/** Bytes of headers that are read at most. */
export const largestHeaders = 64 * 1024;

const causes: Readonly<Record<string, SilenceCode>> = {
  ECONNREFUSED: 'connection-refused',
  EHOSTUNREACH: 'connection-refused',
  ENETUNREACH: 'connection-refused',
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'body-too-large',
  ECONNRESET: 'connection-broken',
  EPIPE: 'connection-broken',
  UND_ERR_SOCKET: 'connection-broken',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'malformed-http',
};

/** The bounds that a connection keeps by itself, as sentences name them. */
export interface ConnectionBounds {
  /** Milliseconds that a request may take. */
  readonly timeout: number;
  /** Bytes of a body that are read at most. */
  readonly largestBody: number;
  /** The proxy that requests go through. */
  readonly proxy?: ForwardProxy | undefined;
}

/** Puts a code and a plain sentence in the place of whatever error a request ended with. */
export function explained(bounds: ConnectionBounds): Interceptor {
  return (dispatch) => (options, handler) => {
    const origin = String(options.origin);
    try {
      return dispatch(
        options,
        relay(handler, {
          onResponseError: (controller, error) =>
            handler.onResponseError?.(controller, explain(error, origin, bounds)),
        }),
      );
    } catch (thrown) {
      throw explain(errorOf(thrown), origin, bounds);
    }
  };
}

/** Why a proxy let no request through; undefined where something else went wrong. */
function refusalBy(proxy: ForwardProxy | undefined, error: Error, origin: string): NoAnswer | undefined {
  if (proxy === undefined) return undefined;
  const status = /^Proxy (?:response \((\d+)\)|Authentication Required \((407)\))/.exec(error.message);
  const number = status?.[1] ?? status?.[2];
  if (number !== undefined)
    return new NoAnswer({
      code: 'proxy-refused',
      message:
        number === '407'
          ? `The proxy ${proxy.url} requires a user name and a password, or refuses the given ones (407); give them in ${proxy.variable} before its host.`
          : `The proxy ${proxy.url} refuses requests to ${origin} (${number}); check ${proxy.variable}, or list the host in NO_PROXY.`,
    });
  return ['connection-refused', 'unknown-host'].includes(causes[codeOf(error)] ?? '')
    ? new NoAnswer({
        code: 'proxy-refused',
        message: `The proxy ${proxy.url} cannot be reached (${codeOf(error)}); check ${proxy.variable}, or list the host of the target in NO_PROXY.`,
      })
    : undefined;
}

function explain(error: Error, origin: string, { timeout, largestBody, proxy }: ConnectionBounds): NoAnswer {
  if (error instanceof NoAnswer) return error;
  const refusal = refusalBy(proxy, error, origin);
  if (refusal !== undefined) return refusal;
  const code = codeOf(error);
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code))
    return new NoAnswer({
      code: 'certificate',
      message: `The certificate of ${origin} is not trusted (${code}); give its certificate authority with --ca or NODE_EXTRA_CA_CERTS, or accept any certificate with --insecure.`,
    });
  if (/SSL|EPROTO/.test(code))
    return new NoAnswer({
      code: 'certificate',
      message: `A secure connection to ${origin} failed (${code}); check the scheme of the URL.`,
    });
  const parsed = !/^HPE_/.test(code) && error.name !== 'HTTPParserError';
  const kind = causes[code] ?? (parsed ? 'connection-broken' : 'malformed-http');
  const sentences: Partial<Record<SilenceCode, string>> = {
    'connection-refused': `The connection to ${origin} was refused (${code}).`,
    'unknown-host': `The host ${new URL(origin).hostname} is unknown.`,
    timeout: `No response from ${origin} within ${timeout / 1000} s.`,
    'headers-too-large': `The headers of the response are longer than ${largestHeaders} bytes, so it was not read.`,
    'body-too-large': `The body is longer than ${largestBody} bytes, so it was not read to its end.`,
    'malformed-http': `The response of ${origin} is not valid HTTP (${code || describeThrown(error)}).`,
  };
  return new NoAnswer({
    code: kind,
    message:
      sentences[kind] ??
      `The connection to ${origin} broke before the response was complete (${code || describeThrown(error)}).`,
  });
}

/** The code of an error, or of what caused it. */
function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return '';
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return thrown.cause === undefined ? '' : codeOf(thrown.cause);
}
