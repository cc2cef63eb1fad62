import type { SilenceCode } from '../base/exchange.ts';
import { describeThrown } from '../base/result.ts';
import { UnreadableBody } from './body.ts';

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
  ECONNRESET: 'connection-broken',
  EPIPE: 'connection-broken',
  UND_ERR_SOCKET: 'connection-broken',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'malformed-http',
};

/** The code and the plain sentence for whatever a request ended with. */
export function explainSilence(
  thrown: unknown,
  url: string,
  timeout: number,
): readonly [SilenceCode, string] {
  if (thrown instanceof UnreadableBody) return [thrown.code, thrown.message];
  const { origin, hostname } = new URL(url);
  const code = codeOf(thrown);
  const name = thrown instanceof Error ? thrown.name : '';
  if (name === 'TimeoutError' || name === 'AbortError')
    return ['timeout', `No whole answer came from ${origin} within ${timeout / 1000} s.`];
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code)) {
    return [
      'certificate',
      `The certificate of ${origin} is not trusted (${code}); give its authority by NODE_EXTRA_CA_CERTS, or take any certificate by --insecure.`,
    ];
  }
  if (/SSL|EPROTO/.test(code))
    return [
      'certificate',
      `No secure connection to ${origin} came about (${code}); check the scheme of the URL.`,
    ];
  const parsed = !/^HPE_/.test(code) && name !== 'HTTPParserError';
  const kind = causes[code] ?? (parsed ? 'connection-broken' : 'malformed-http');
  const sentences: Partial<Record<SilenceCode, string>> = {
    'connection-refused': `Nothing listens at ${origin} (${code}).`,
    'unknown-host': `The host ${hostname} is not known.`,
    timeout: `No answer came from ${origin} within ${timeout / 1000} s.`,
    'headers-too-large': `The headers of the answer are longer than ${largestHeaders} bytes, so it was not read.`,
    'malformed-http': `What ${origin} sends is not proper HTTP (${code || describeThrown(thrown)}).`,
  };
  return [
    kind,
    sentences[kind] ??
      `The connection to ${origin} broke before the answer was whole (${code || describeThrown(thrown)}).`,
  ];
}

/** The code of an error, or of what caused it. */
function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return '';
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return thrown.cause === undefined ? '' : codeOf(thrown.cause);
}
