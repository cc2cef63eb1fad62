import type { Exchange } from '../../../engine/base/exchange.ts';

interface AnsweredOptions {
  readonly method?: string;
  readonly url?: string;
  /** Headers of the request. */
  readonly sent?: readonly (readonly [string, string])[];
  readonly status?: number;
  /** Headers of the answer. */
  readonly headers?: readonly (readonly [string, string])[];
  /** The body; empty if not given. */
  readonly text?: string;
  /** Bytes of the body. */
  readonly received?: number;
}

/** An exchange that got an answer, for tests of checks that judge what a run recorded. */
export function answered({
  method = 'GET',
  url = 'https://host.example/list',
  sent = [],
  status = 200,
  headers = [],
  text = '',
  received = text.length,
}: AnsweredOptions = {}): Exchange {
  return {
    key: `${method} ${url} ${JSON.stringify(sent)}`,
    stage: 'probes-1',
    request: { method, url, credential: 'own', headers: sent },
    outcome: {
      kind: 'answer',
      httpVersion: 'HTTP/1.1',
      status,
      headers,
      body: { text, base64: undefined, received, bytes: received },
    },
    startedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 1,
    attempts: 1,
    waitedMs: 0,
  };
}
