import { Agent, type Dispatcher, request as send } from 'undici';
import type { Answer, Exchange, PlannedRequest, Silence, SilenceCode } from '../exchange.ts';
import { describeThrown } from '../result.ts';
import { type Endpoint, requestKey, resolveRequest } from './address.ts';
import { readBody, UnreadableBody } from './body.ts';
import { createPace, sleep } from './pace.ts';
import { type Redact, redacted, redactor } from './redact.ts';
import { pauseBeforeRetry } from './retry.ts';

export interface ClientOptions {
  readonly endpoint: Endpoint;
  readonly tokenHeader: string | undefined;
  readonly token: string | undefined;
  readonly forbiddenToken: string | undefined;
  /** Looks like a token and is none. */
  readonly wrongToken: string;
  readonly rate: number | undefined;
  readonly concurrency: number;
  /** Milliseconds a request may take. */
  readonly timeout: number;
  /** Bytes of a body that are read at most. */
  readonly largestBody: number;
  /** Requests that may be sent in all. */
  readonly budget: number;
  readonly userAgent: string;
  /** Methods of wrong-method probes; empty where the user switched them off. */
  readonly wrongMethods: readonly string[];
  readonly signal?: AbortSignal;
}

export interface Client {
  /** Sends one request and never throws: where no answer comes, the exchange says why. */
  exchange(request: PlannedRequest, stage: string): Promise<Exchange>;
  keyOf(request: PlannedRequest): string;
  /** Requests sent so far and bytes received. */
  readonly traffic: { requests: number; bytes: number; waits: number };
  close(): Promise<void>;
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The only way to the target: paced, bounded, read-only, and with every secret taken out of what comes back. */
export function createClient(options: ClientOptions): Client {
  const pace = createPace(options);
  const redact = redactor([options.token, options.forbiddenToken]);
  const agent = new Agent({
    connections: options.concurrency,
    headersTimeout: options.timeout,
    bodyTimeout: options.timeout,
    connect: { timeout: Math.min(options.timeout, 10_000) },
    maxHeaderSize: 64 * 1024,
    pipelining: 1,
  });
  const traffic = { requests: 0, bytes: 0, waits: 0 };

  const silence = (code: SilenceCode, message: string): Silence => ({
    kind: 'silence',
    code,
    message: redact(message),
  });

  const once = async (request: PlannedRequest, url: string): Promise<Answer | Silence> => {
    if (traffic.requests >= options.budget)
      return silence(
        'budget-spent',
        `The bound of ${options.budget} requests is reached, so this one was not sent.`,
      );
    traffic.requests += 1;
    const signals = [
      AbortSignal.timeout(options.timeout),
      ...(options.signal === undefined ? [] : [options.signal]),
    ];
    try {
      const answer = await send(url, {
        dispatcher: agent,
        method: httpMethod(request.method),
        headers: sentHeaders(request, options),
        signal: AbortSignal.any(signals),
      });
      const headers = headerPairs(answer.headers, redact);
      const encoding = headers.find(([name]) => name.toLowerCase() === 'content-encoding')?.[1];
      const body = await readBody(answer.body, encoding, options.largestBody, redact);
      traffic.bytes += body.received;
      return { kind: 'answer', httpVersion: 'HTTP/1.1', status: answer.statusCode, headers, body };
    } catch (thrown) {
      if (options.signal?.aborted)
        return silence('interrupted', 'The run was interrupted before an answer came.');
      return silence(...explain(thrown, url, options.timeout));
    }
  };

  const withRetries = async (request: PlannedRequest, url: string) => {
    let waitedMs = 0;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await pace.run(() => once(request, url));
      if (outcome.kind === 'silence') {
        if (outcome.code === 'connection-broken' && attempt === 1) continue;
        return { outcome, attempts: attempt, waitedMs };
      }
      const asked = outcome.headers.find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
      const pause = pauseBeforeRetry(outcome.status, asked, attempt, Date.now());
      if (pause === undefined) return { outcome, attempts: attempt, waitedMs };
      traffic.waits += 1;
      waitedMs += pause;
      pace.hold(pause);
      await sleep(pause, options.signal);
    }
  };

  return {
    traffic,
    keyOf: (request) => {
      const url = resolveRequest(options.endpoint, request);
      return redact(requestKey(options.endpoint, request, url.ok ? url.value : refusedAddress(request)));
    },
    async exchange(request, stage) {
      const startedAt = new Date().toISOString();
      const started = performance.now();
      const resolved = resolveRequest(options.endpoint, request);
      const url = resolved.ok ? resolved.value : refusedAddress(request);
      const result = !resolved.ok
        ? {
            outcome: silence(
              resolved.problem.code === 'other-origin' ? 'other-origin' : 'unusable-address',
              resolved.problem.message,
            ),
            attempts: 0,
            waitedMs: 0,
          }
        : mayBeSent(request, options)
          ? await withRetries(request, url)
          : {
              outcome: silence(
                'method-not-allowed-by-suite',
                `The suite does not send ${request.method} to this target.`,
              ),
              attempts: 0,
              waitedMs: 0,
            };
      return {
        key: redact(requestKey(options.endpoint, request, url)),
        stage,
        request: {
          method: request.method,
          url: redact(url),
          credential: request.credential,
          headers: recordedHeaders(request, options),
        },
        ...result,
        startedAt,
        durationMs: Math.round(performance.now() - started),
      };
    },
    close: () => agent.close(),
  };
}

/** An address that was not followed, without what credentials it may hold. */
function refusedAddress(request: PlannedRequest): string {
  const address = 'address' in request.to ? request.to.address : request.to.path;
  return address.replace(/\/\/[^/?#]*@/, `//${redacted}@`);
}

/**
 * Read-only: other methods go only to the list's own path, without a body, with a method which the specification
 * names as changing nothing there, and never where the user switched these probes off.
 */
function mayBeSent(request: PlannedRequest, options: ClientOptions): boolean {
  return (
    safeMethods.has(request.method) || ('path' in request.to && options.wrongMethods.includes(request.method))
  );
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

function tokenOf(request: PlannedRequest, options: ClientOptions): string | undefined {
  switch (request.credential) {
    case 'own':
      return options.token;
    case 'forbidden':
      return options.forbiddenToken;
    case 'wrong':
      return options.wrongToken;
    case 'empty':
      return '';
    case 'none':
      return undefined;
  }
}

function sentHeaders(request: PlannedRequest, options: ClientOptions): Record<string, string> {
  const token = tokenOf(request, options);
  return {
    'user-agent': options.userAgent,
    ...(options.tokenHeader === undefined || token === undefined ? {} : { [options.tokenHeader]: token }),
    ...Object.fromEntries(request.headers),
  };
}

function recordedHeaders(
  request: PlannedRequest,
  options: ClientOptions,
): readonly (readonly [string, string])[] {
  const token = tokenOf(request, options);
  const shown = request.credential === 'own' || request.credential === 'forbidden' ? redacted : token;
  return [
    ['user-agent', options.userAgent],
    ...(options.tokenHeader === undefined || token === undefined || shown === undefined
      ? []
      : [[options.tokenHeader, shown] as const]),
    ...request.headers,
  ];
}

function headerPairs(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  redact: Redact,
): readonly (readonly [string, string])[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (value === undefined ? [] : Array.isArray(value) ? value : [value]).map(
      (one) => [name, redact(one)] as const,
    ),
  );
}

const causes: Readonly<Record<string, SilenceCode>> = {
  ECONNREFUSED: 'connection-refused',
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  EHOSTUNREACH: 'connection-refused',
  ENETUNREACH: 'connection-refused',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'malformed-http',
  ECONNRESET: 'connection-broken',
  EPIPE: 'connection-broken',
  UND_ERR_SOCKET: 'connection-broken',
};

/** The code and the plain sentence for whatever a request ended with. */
function explain(thrown: unknown, url: string, timeout: number): [SilenceCode, string] {
  if (thrown instanceof UnreadableBody) return [thrown.code, thrown.message];
  const { origin, hostname } = new URL(url);
  const code =
    thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  const name = thrown instanceof Error ? thrown.name : '';
  if (name === 'TimeoutError' || name === 'AbortError')
    return ['timeout', `No whole answer came from ${origin} within ${timeout / 1000} s.`];
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL/.test(code)) {
    return [
      'certificate',
      `The certificate of ${origin} is not trusted (${code}); give its authority by NODE_EXTRA_CA_CERTS.`,
    ];
  }
  const kind = causes[code] ?? (/^HPE_/.test(code) ? 'malformed-http' : 'connection-broken');
  const sentences: Partial<Record<SilenceCode, string>> = {
    'connection-refused': `Nothing listens at ${origin} (${code}).`,
    'unknown-host': `The host ${hostname} is not known.`,
    timeout: `No answer came from ${origin} within ${timeout / 1000} s.`,
    'malformed-http': `What ${origin} sends is not proper HTTP (${code}).`,
  };
  return [
    kind,
    sentences[kind] ??
      `The connection to ${origin} broke before the answer was whole (${code || describeThrown(thrown)}).`,
  ];
}
