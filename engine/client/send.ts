import { rootCertificates } from 'node:tls';
import { Agent, type Dispatcher, request as send } from 'undici';
import type { Answer, Silence } from '../base/exchange.ts';
import { readBody } from './body.ts';
import { explainSilence, largestHeaders } from './explain.ts';
import type { Redact } from './redact.ts';

export interface SenderOptions {
  /** Milliseconds a request may take, to the last byte of its answer. */
  readonly timeout: number;
  readonly concurrency: number;
  /** Bytes of a body that are read at most. */
  readonly largestBody: number;
  /** Takes any certificate. */
  readonly insecure: boolean;
  /** Certificates of authorities in PEM, besides those that the system trusts. */
  readonly authorities?: string | undefined;
}

interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Only the identity service is sent a body. */
  readonly body?: string;
}

/** Sends one request and brings its answer home, bounded in time and size; redirects are never followed. */
export interface Sender {
  send(
    outgoing: Outgoing,
    timeout: number,
    redact: Redact,
    ...signals: readonly (AbortSignal | undefined)[]
  ): Promise<Answer | Silence>;
  close(): Promise<void>;
}

export const interrupted: Silence = {
  kind: 'silence',
  code: 'interrupted',
  message: 'The run was interrupted before an answer came.',
};

export function createSender(options: SenderOptions): Sender {
  const agent = new Agent({
    connections: options.concurrency,
    headersTimeout: options.timeout,
    bodyTimeout: options.timeout,
    connect: {
      timeout: Math.min(options.timeout, 10_000),
      rejectUnauthorized: !options.insecure,
      ...(options.authorities === undefined ? {} : { ca: [...rootCertificates, options.authorities] }),
    },
    maxHeaderSize: largestHeaders,
    pipelining: 1,
  });
  return {
    async send({ method, url, headers: sent, body: content }, timeout, redact, ...signals) {
      // Several short waits, each within the agent's own bounds, must not add up to more than the one timeout.
      const within = bounded(timeout, signals);
      try {
        const answer = await send(url, {
          dispatcher: agent,
          method: httpMethod(method),
          headers: Object.fromEntries(sent),
          ...(content === undefined ? {} : { body: content }),
          signal: within.signal,
        });
        const headers = headerPairs(answer.headers, redact);
        const encoding = headers.find(([name]) => name.toLowerCase() === 'content-encoding')?.[1];
        const body = await readBody(answer.body, encoding, options.largestBody, redact);
        return { kind: 'answer', httpVersion: 'HTTP/1.1', status: answer.statusCode, headers, body };
      } catch (thrown) {
        if (signals.some((signal) => signal?.aborted === true)) return interrupted;
        const [code, message] = explainSilence(thrown, url, timeout);
        return { kind: 'silence', code, message: redact(message) };
      } finally {
        within.release();
      }
    },
    // A peer that never closes its side must not hold up the end of a run.
    close: () => agent.destroy(),
  };
}

/**
 * A signal that comes after some milliseconds, or with another one. The timer holds it: signals that Node combines by itself are
 * held by nobody, and never come once memory was tidied up.
 */
function bounded(timeout: number, others: readonly (AbortSignal | undefined)[]) {
  const controller = new AbortController();
  const end = (): void => controller.abort();
  const timer = setTimeout(end, Math.max(1, Math.ceil(timeout)));
  for (const other of others) other?.addEventListener('abort', end);
  if (others.some((other) => other?.aborted === true)) end();
  return {
    signal: controller.signal,
    release(): void {
      clearTimeout(timer);
      for (const other of others) other?.removeEventListener('abort', end);
    },
  };
}

function httpMethod(method: string): Dispatcher.HttpMethod {
  switch (method) {
    case 'HEAD':
    case 'OPTIONS':
    case 'PUT':
    case 'PATCH':
    case 'DELETE':
    case 'POST':
      return method;
    default:
      return 'GET';
  }
}

function headerPairs(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  redact: Redact,
): readonly (readonly [string, string])[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (value === undefined ? [] : Array.isArray(value) ? value : [value]).map(
      (one) => [redact(name), redact(one)] as const,
    ),
  );
}
