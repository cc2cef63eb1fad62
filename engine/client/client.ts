import type { Answer, Exchange, PlannedRequest, Silence, SilenceCode } from '../base/exchange.ts';
import { type Endpoint, requestKey, resolveRequest, withoutParameter, withPairs } from './address.ts';
import { createBounds } from './bounds.ts';
import { createPace, sleep } from './pace.ts';
import { redacted, withoutCredentials } from './redact.ts';
import { pauseBeforeRetry } from './retry.ts';
import { createSender, interrupted } from './send.ts';
import { createTokens, type TokenOptions } from './tokens.ts';

export interface ClientOptions extends TokenOptions {
  readonly endpoint: Endpoint;
  readonly rate: number | undefined;
  readonly concurrency: number;
  /** Milliseconds a request may take. */
  readonly timeout: number;
  /** Bytes of a body that are read at most. */
  readonly largestBody: number;
  /** Requests that may be sent in all. */
  readonly budget: number;
  /** Milliseconds after which nothing more is sent; no bound if absent. */
  readonly timeLimit?: number | undefined;
  /** Letters that answers may take in all where they are written down; 256 MiB if absent. */
  readonly largestTotal?: number;
  /** Takes any certificate. */
  readonly insecure?: boolean;
  /** Certificates of authorities in PEM, besides those that the system trusts. */
  readonly authorities?: string | undefined;
  readonly userAgent: string;
  /** Methods of wrong-method probes; empty where the user switched them off. */
  readonly wrongMethods: readonly string[];
  /** Ends all at once: nothing more is sent. */
  readonly signal?: AbortSignal | undefined;
  /** From then on nobody is waited for long: what was on its way is let go of, and only new requests are sent, without patience. */
  readonly hurry?: AbortSignal | undefined;
}

export interface Client {
  /** Sends one request and never throws: where no answer comes, the exchange says why. */
  exchange(request: PlannedRequest, stage: string): Promise<Exchange>;
  keyOf(request: PlannedRequest): string;
  /** Requests sent so far, bytes received, and how often the target asked to wait. */
  readonly traffic: { readonly requests: number; readonly bytes: number; readonly waits: number };
  /** Why nothing more is sent, as a sentence; undefined while there is room. */
  readonly ended: string | undefined;
  close(): Promise<void>;
}

/** What became of a request, with the attempts it took. */
interface Result {
  readonly outcome: Answer | Silence;
  readonly attempts: number;
  readonly waitedMs: number;
}

/** Milliseconds that an answer, or a pause, may take where the user is in a hurry. */
const mostInHurry = { answer: 10_000, pause: 2000 };

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Letters of answers that fit into one recording, which is one text. */
const largestTotal = 256 * 1024 * 1024;

/** The only way to the target: paced, bounded, read-only, and with every secret taken out of what comes back. */
export function createClient(options: ClientOptions): Client {
  const pace = createPace(options);
  const tokens = createTokens(options);
  const sender = createSender({ ...options, insecure: options.insecure ?? false });
  const bounds = createBounds({
    budget: options.budget,
    timeLimit: options.timeLimit,
    largestTotal: options.largestTotal ?? largestTotal,
  });
  // What keeps a run finite ends it for good: an answer that trickles in afterwards does not start it anew.
  let ended: Silence | undefined;

  const inHurry = (): boolean => options.hurry?.aborted === true;

  const halted = (patient: boolean): Silence | undefined => {
    if (options.signal?.aborted || (patient && inHurry())) return interrupted;
    ended ??= bounds.reached;
    return ended;
  };

  /** Why a turn was not waited for. */
  const givenUp = (): Silence => {
    if (inHurry()) return interrupted;
    ended ??= bounds.timeSpent;
    return ended;
  };

  const once = async (request: PlannedRequest, url: string, patient: boolean): Promise<Answer | Silence> => {
    const halt = halted(patient);
    if (halt !== undefined) return halt;
    bounds.sent();
    const credential = tokens.sent(request);
    const headers = [['user-agent', options.userAgent] as const, ...credential.headers, ...request.headers];
    const outcome = bounds.heard(
      await sender.send(
        { method: request.method, url: withPairs(url, credential.query), headers },
        Math.min(options.timeout, bounds.left, patient ? Number.POSITIVE_INFINITY : mostInHurry.answer),
        tokens.redact,
        options.signal,
        patient ? options.hurry : undefined,
      ),
    );
    if (request.credential !== 'own' || outcome.kind !== 'answer') return outcome;
    if (outcome.status >= 200 && outcome.status < 300) tokens.accepted();
    else if (outcome.status === 401 && (await tokens.renewed(credential)))
      return await once(request, url, patient);
    return outcome;
  };

  const withRetries = async (request: PlannedRequest, url: string): Promise<Result> => {
    // What was begun before the hurry is let go of when it comes.
    const patient = !inHurry();
    const mostPause = (): number => (inHurry() ? Math.min(bounds.left, mostInHurry.pause) : bounds.left);
    let waitedMs = 0;
    for (let attempt = 1; ; attempt += 1) {
      // Whoever has nothing more to send need not wait for his turn.
      const outcome =
        halted(patient) ??
        (await pace.run(
          () => once(request, url, patient),
          mostPause(),
          patient ? options.hurry : undefined,
        )) ??
        halted(patient) ??
        givenUp();
      if (outcome.kind === 'silence') {
        if (mayBePassing.has(outcome.code) && attempt === 1) continue;
        return { outcome, attempts: attempt, waitedMs };
      }
      const pause = pauseBeforeRetry(outcome, attempt, Date.now());
      if (pause === undefined || pause > mostPause()) return { outcome, attempts: attempt, waitedMs };
      bounds.traffic.waits += 1;
      waitedMs += pause;
      pace.hold(pause);
      await sleep(pause, options.signal, patient ? options.hurry : undefined);
    }
  };

  const addressOf = (request: PlannedRequest) => {
    const url = resolveRequest(options.endpoint, request);
    // A link may repeat the token of the request that it answers; each request has its own.
    return url.ok && options.security?.place === 'query'
      ? { ...url, value: withoutParameter(url.value, options.security.name) }
      : url;
  };

  const answer = async (request: PlannedRequest): Promise<Result> => {
    const url = addressOf(request);
    if (!url.ok)
      return unsent(
        url.problem.code === 'other-origin' ? 'other-origin' : 'unusable-address',
        tokens.redact(url.problem.message),
      );
    if (!mayBeSent(request, options))
      return unsent(
        'method-not-allowed-by-suite',
        `The suite does not send ${request.method} to this target.`,
      );
    if (holdsRedaction(url.value))
      return unsent(
        'unusable-address',
        'The address holds what the target had echoed of a secret, so nothing was sent to it.',
      );
    return await withRetries(request, url.value);
  };

  const shownUrl = (request: PlannedRequest): string => {
    const url = addressOf(request);
    return tokens.redact(url.ok ? url.value : refusedAddress(request));
  };

  return {
    traffic: bounds.traffic,
    get ended() {
      return ended?.message;
    },
    keyOf: (request) => requestKey(options.endpoint, request, shownUrl(request)),
    async exchange(request, stage) {
      const startedAt = new Date().toISOString();
      const started = performance.now();
      const result = await answer(request);
      const url = shownUrl(request);
      return {
        key: requestKey(options.endpoint, request, url),
        stage,
        request: {
          method: request.method,
          url,
          credential: request.credential,
          headers: [['user-agent', options.userAgent], ...tokens.recorded(request), ...request.headers],
        },
        ...result,
        startedAt,
        durationMs: Math.round(performance.now() - started),
      };
    },
    close: () => sender.close(),
  };
}

/** Connections that were kept open may break at any time through nobody's fault; asking once more tells. */
const mayBePassing = new Set<SilenceCode>(['connection-broken', 'malformed-http']);

function unsent(code: SilenceCode, message: string): Result {
  return { outcome: { kind: 'silence', code, message }, attempts: 0, waitedMs: 0 };
}

/** An address that was not followed, without what credentials it may hold. */
function refusedAddress(request: PlannedRequest): string {
  return withoutCredentials('address' in request.to ? request.to.address : request.to.path);
}

function holdsRedaction(url: string): boolean {
  return url.includes(redacted) || url.toUpperCase().includes(encodeURIComponent(redacted).toUpperCase());
}

/**
 * Read-only: other methods go only to a path of the specification, without a query or a body, with a method which it
 * names as changing nothing there, and never where the user switched these probes off.
 */
function mayBeSent(request: PlannedRequest, options: ClientOptions): boolean {
  if (safeMethods.has(request.method)) return true;
  return (
    'path' in request.to && request.to.query.length === 0 && options.wrongMethods.includes(request.method)
  );
}
