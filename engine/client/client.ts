import type { Dispatcher } from 'undici';
import type { Answer, Came, PlannedRequest, Silence } from '../base/exchange.ts';
import { isSameHeader } from '../base/header-fields.ts';
import type { Problem } from '../base/result.ts';
import { type Endpoint, pathBelow, requestKey } from './address.ts';
import { type ClientCertificate, createAgent } from './agent.ts';
import { createBounds } from './bounds.ts';
import { counted } from './count.ts';
import { explained } from './explain.ts';
import type { Fetch } from './fetch.ts';
import { FetchDispatcher } from './fetch-dispatcher.ts';
import { interrupted } from './no-answer.ts';
import { originGuard } from './origin-guard.ts';
import { createPace, paced, sleep } from './pace.ts';
import type { ForwardProxy } from './proxy.ts';
import { readOnlyGuard } from './read-only-guard.ts';
import { createRequestAddresses } from './request-address.ts';
import { type Attempts, retried } from './retry.ts';
import { withoutSecret } from './secret-headers.ts';
import { send } from './send.ts';
import { type Sent, type Settled, settled } from './steadiness.ts';
import { timeLimit } from './time-limit.ts';
import { type TokenWatch, tokenCarrier } from './token-carrier.ts';
import { createTokens, type TokenOptions } from './tokens.ts';
import { createWitness } from './witness.ts';

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
  /** Milliseconds that an outage is waited out; a minute if absent, or a quarter of the time limit where that is less. */
  readonly patience?: number;
  /** Milliseconds that a target may ask to be waited for before it serves anything; two and a half minutes if absent. */
  readonly waiting?: number;
  /** Milliseconds after which nothing more is sent; no bound if absent. */
  readonly timeLimit?: number | undefined;
  /** Bytes of memory that all answers may take; 320 MiB if absent. */
  readonly largestTotal?: number;
  /** Takes any certificate. */
  readonly insecure?: boolean;
  /** Certificates of authorities in PEM, besides those that the system trusts. */
  readonly authorities?: string | undefined;
  readonly clientCertificate?: ClientCertificate | undefined;
  /** The proxy between here and the target. */
  readonly proxy?: ForwardProxy | undefined;
  /** Answers requests in place of connections to the target. */
  readonly fetch?: Fetch | undefined;
  readonly userAgent: string;
  /** Headers that go along with every request that does not have them of its own; none if absent. */
  readonly headers?: PlannedRequest['headers'] | undefined;
  /** Methods of wrong-method probes; empty where the user switched them off. */
  readonly wrongMethods: readonly string[];
  /** Ends all at once: nothing more is sent. */
  readonly signal?: AbortSignal | undefined;
  /** From then on nothing is waited for long: requests on their way are given up, and new ones get little time. */
  readonly hurry?: AbortSignal | undefined;
}

export interface Client {
  /** Sends one request and never throws: where no answer comes, the exchange says why. */
  exchange(request: PlannedRequest, stage: string): Promise<Came>;
  keyOf(request: PlannedRequest): string;
  /** Requests sent so far, bytes received, and how often the target asked to wait. */
  readonly traffic: { readonly requests: number; readonly bytes: number; readonly waits: number };
  /** Why nothing more is sent, as a sentence; undefined while there is room. */
  readonly ended: string | undefined;
  close(): Promise<void>;
}

/** Milliseconds that an answer, or a pause, may take where the user is in a hurry. */
const mostInHurry = { answer: 10_000, pause: 2000 };

/** Milliseconds of an outage that are waited out. */
const longestOutage = 60_000;

/** Bytes of memory for answers: with as much again for what is worked out of them, a run stays below a gigabyte. */
const largestTotal = 320 * 1024 * 1024;

/** The only way to the target: paced, bounded, read-only, and with every secret taken out of what comes back. */
export function createClient(options: ClientOptions): Client {
  const pace = createPace(options);
  const tokens = createTokens(options);
  const addresses = createRequestAddresses(options, tokens.redact);
  const agent =
    options.fetch === undefined
      ? createAgent({ ...options, insecure: options.insecure ?? false })
      : new FetchDispatcher(options.fetch, options.largestBody);
  const bounds = createBounds({
    budget: options.budget,
    timeLimit: options.timeLimit,
    largestTotal: options.largestTotal ?? largestTotal,
    waiting: options.waiting,
  });

  const inHurry = (): boolean => options.hurry?.aborted === true;

  const longest =
    options.patience ?? Math.min(longestOutage, (options.timeLimit ?? Number.POSITIVE_INFINITY) / 4);
  const witness = createWitness({
    bounds,
    patience: () => (inHurry() ? mostInHurry.pause : longest),
    send: (request) => askedAside(request),
    pause: (milliseconds) => sleep(milliseconds, options.signal, options.hurry),
  });

  const watch: TokenWatch = {
    nextNumber: () => bounds.traffic.requests + 1,
    async refused(number) {
      const since = await witness.tokenRefusedSince(number);
      return since === undefined ? undefined : bounds.tokenRunOut(since);
    },
  };

  /** The first part of a way: connected, bounded in time, and counted. */
  const outward = (hurry: AbortSignal | undefined) => {
    const most = inHurry() ? mostInHurry.answer : Number.POSITIVE_INFINITY;
    const halted = (): Silence | undefined =>
      options.signal?.aborted === true || hurry?.aborted === true ? interrupted : bounds.reached;
    const dispatcher = agent.compose(
      originGuard(options.endpoint.origin),
      explained(options),
      timeLimit(() => Math.min(options.timeout, bounds.left, most), [options.signal, hurry]),
      counted(bounds, halted),
    );
    return { dispatcher, halted };
  };

  /** The way of one request to the target; the interceptor next to the target comes first. */
  const wayOf = (request: PlannedRequest, path: string, count: Attempts): Dispatcher => {
    // A request that was begun before the hurry is given up when the hurry comes.
    const hurry = inHurry() ? undefined : options.hurry;
    const mostPause = (): number => (inHurry() ? Math.min(bounds.left, mostInHurry.pause) : bounds.left);
    const { dispatcher, halted } = outward(hurry);
    return dispatcher.compose(
      tokenCarrier(tokens, request, path, watch),
      paced(pace, {
        most: mostPause,
        signal: hurry,
        halted,
        late: () => (inHurry() ? interrupted : bounds.outOfTime()),
      }),
      retried({
        count,
        mayWait: (pause, waited) =>
          pause <= mostPause() && bounds.mayWait(pause, waited, request.credential === 'own'),
        served: bounds.served,
        presence: witness.presence,
        async wait(milliseconds) {
          bounds.traffic.waits += 1;
          pace.hold(milliseconds);
          await sleep(milliseconds, options.signal, hurry);
        },
      }),
      readOnlyGuard('path' in request.to ? options.wrongMethods : []),
    );
  };

  /** What goes along with a request besides the token and what it asks by itself. */
  const ownHeaders = ({ headers }: PlannedRequest): PlannedRequest['headers'] => {
    const always = (options.headers ?? []).filter(
      ([name]) => !headers.some(([asked]) => isSameHeader(asked, name)),
    );
    return [['user-agent', options.userAgent], ...always];
  };

  const sendBy = (dispatcher: Dispatcher, request: PlannedRequest, url: string): Promise<Answer | Silence> =>
    send(
      dispatcher,
      {
        method: request.method,
        url,
        headers: [...ownHeaders(request), ...request.headers],
      },
      { largestBody: options.largestBody, redact: tokens.redact, keep: withoutSecret },
    );

  /** Sends a request that is not recorded, out of turn and once. */
  const askedAside = async (request: PlannedRequest): Promise<Answer | Silence> => {
    const url = addresses.of(request);
    if (!url.ok) return unsent(url.problem);
    const { dispatcher } = outward(inHurry() ? undefined : options.hurry);
    const carrier = tokenCarrier(tokens, request, pathBelow(options.endpoint, url.value));
    return await sendBy(dispatcher.compose(carrier), request, url.value);
  };

  const sentOnce = async (request: PlannedRequest, url: string): Promise<Sent> => {
    const count: Attempts = { attempts: 0, waitedMs: 0 };
    const path = pathBelow(options.endpoint, url);
    const outcome = await sendBy(wayOf(request, path, count), request, url);
    if (outcome.kind === 'silence') bounds.unanswered(outcome);
    else if (request.credential === 'own' && outcome.status >= 200 && outcome.status < 300)
      witness.served(request, tokens.sent(request, path).token !== undefined);
    return { outcome: outcome.kind === 'answer' ? bounds.keep(outcome) : outcome, ...count };
  };

  const answer = async (request: PlannedRequest): Promise<Settled> => {
    const url = addresses.of(request);
    if (!url.ok) return { outcome: unsent(url.problem), attempts: 0, waitedMs: 0, otherwise: [] };
    return await settled({
      method: request.method,
      send: () => sentOnce(request, url.value),
      mayGoOn: () => !inHurry() && bounds.reached === undefined,
      isServing: witness.serves,
      pause: (milliseconds) => sleep(milliseconds, options.signal, options.hurry),
    });
  };

  return {
    traffic: bounds.traffic,
    get ended() {
      return bounds.ended?.message;
    },
    keyOf: (request) => requestKey(options.endpoint, request, addresses.shown(request)),
    async exchange(request, stage) {
      const startedAt = new Date().toISOString();
      const started = performance.now();
      const result = await answer(request);
      const url = addresses.shown(request);
      return {
        key: requestKey(options.endpoint, request, url),
        stage,
        request: {
          method: request.method,
          url,
          credential: request.credential,
          headers: [
            ...ownHeaders(request).map(([name, value]) => withoutSecret([name, tokens.redact(value)])),
            ...tokens.recorded(request, pathBelow(options.endpoint, url)),
            ...request.headers,
          ],
        },
        ...result,
        startedAt,
        durationMs: Math.round(performance.now() - started),
      };
    },
    // A peer that never closes its side must not hold up the end of a run.
    close: () => agent.destroy(),
  };
}

function unsent({ code, message }: Problem): Silence {
  return { kind: 'silence', code: code === 'other-origin' ? code : 'unusable-address', message };
}
