import type { SilenceCode } from '../base/exchange.ts';
import { describeThrown } from '../base/result.ts';
import { NoAnswer } from './no-answer.ts';
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

function explain(error: Error, origin: string, { timeout, largestBody }: ConnectionBounds): NoAnswer {
  if (error instanceof NoAnswer) return error;
  const code = codeOf(error);
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code))
    return new NoAnswer({
      code: 'certificate',
      message: `The certificate of ${origin} is not trusted (${code}); give its authority by NODE_EXTRA_CA_CERTS, or take any certificate by --insecure.`,
    });
  if (/SSL|EPROTO/.test(code))
    return new NoAnswer({
      code: 'certificate',
      message: `No secure connection to ${origin} came about (${code}); check the scheme of the URL.`,
    });
  const parsed = !/^HPE_/.test(code) && error.name !== 'HTTPParserError';
  const kind = causes[code] ?? (parsed ? 'connection-broken' : 'malformed-http');
  const sentences: Partial<Record<SilenceCode, string>> = {
    'connection-refused': `Nothing listens at ${origin} (${code}).`,
    'unknown-host': `The host ${new URL(origin).hostname} is not known.`,
    timeout: `No answer came from ${origin} within ${timeout / 1000} s.`,
    'headers-too-large': `The headers of the answer are longer than ${largestHeaders} bytes, so it was not read.`,
    'body-too-large': `The body is longer than ${largestBody} bytes, so it was not read to its end.`,
    'malformed-http': `What ${origin} sends is not proper HTTP (${code || describeThrown(error)}).`,
  };
  return new NoAnswer({
    code: kind,
    message:
      sentences[kind] ??
      `The connection to ${origin} broke before the answer was whole (${code || describeThrown(error)}).`,
  });
}

/** The code of an error, or of what caused it. */
function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return '';
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return thrown.cause === undefined ? '' : codeOf(thrown.cause);
}
