import { valuesOf } from './header-fields.ts';
import type { Purpose } from './purpose.ts';

/** A list of query parameters in the order in which they are sent. */
export type Query = readonly (readonly [name: string, value: string])[];

/**
 * Whose credentials a request carries. `wrong` looks like a token and is none; `truncated`, `altered`, `lengthened` and
 * `recased` are the user's own token without its end, with another end, with more after it, and in the other letter case.
 */
export type Credential =
  | 'own'
  | 'none'
  | 'wrong'
  | 'empty'
  | 'truncated'
  | 'altered'
  | 'lengthened'
  | 'recased'
  | 'forbidden';

/** A request as data, before anything is sent. */
export interface PlannedRequest {
  readonly method: string;
  /** Path below the endpoint, already filled in, e.g. `/books`; or an address that a target gave. */
  readonly to:
    | {
        readonly path: string;
        readonly query: Query;
        /** Names of the parameters in whose values a comma stands between several, and is not escaped. */
        readonly joined?: readonly string[];
      }
    | { readonly address: string; readonly base: string };
  readonly credential: Credential;
  /** Headers besides the token, by name. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** 0 for the first time; further numbers ask for the same thing again. */
  readonly repetition: number;
}

/** What was sent and what came back, as the recording keeps it; secrets are already gone. */
export interface Exchange {
  /** Identifies the request within its stage, so that replaying finds the answer. */
  readonly key: string;
  /** The part of the run it belongs to: `baseline-0`, `probes-1`, `baseline-1`, … */
  readonly stage: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly credential: Credential;
    readonly headers: readonly (readonly [name: string, value: string])[];
  };
  readonly outcome: Answer | Silence;
  readonly startedAt: string;
  readonly durationMs: number;
  /** How often it was sent: more than once where the target asked to wait or failed, or a connection broke. */
  readonly attempts: number;
  /** Milliseconds waited because the target asked for it. */
  readonly waitedMs: number;
  /** What it was sent for: a request of several checks is sent once. Not given for one that no check asked for. */
  readonly purposes?: readonly Purpose[];
}

/** An exchange as it came: a request that failed was sent again, and may have had answers of the other kind, failures or not, besides. */
export interface Came extends Exchange {
  readonly otherwise: readonly Answer[];
}

export interface Answer {
  readonly kind: 'answer';
  readonly httpVersion: string;
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Body;
}

export interface Body {
  /** The body as text; for bytes that are no UTF-8, what a decoder makes of them. */
  readonly text: string;
  /** The bytes themselves, where `text` could not hold them. */
  readonly base64: string | undefined;
  /** Bytes received, before any decompression. */
  readonly received: number;
  /** Bytes after decompression. */
  readonly bytes: number;
}

/** No whole answer came: the code says of what kind, the message is one plain sentence. */
export interface Silence {
  readonly kind: 'silence';
  readonly code: SilenceCode;
  readonly message: string;
}

export type SilenceCode =
  | 'connection-refused'
  | 'unknown-host'
  | 'certificate'
  | 'proxy-refused'
  | 'timeout'
  | 'connection-broken'
  | 'malformed-http'
  | 'headers-too-large'
  | 'body-too-large'
  | 'undecodable-body'
  | 'other-origin'
  | 'unusable-address'
  | 'method-not-allowed-by-suite'
  | 'budget-spent'
  | 'time-spent'
  | 'given-up'
  | 'token-refused'
  | 'not-recorded'
  | 'interrupted';

/** The value of a header by name, whatever its case; several fields of one name are joined as HTTP does. */
export function headerOf(exchange: Exchange, name: string): string | undefined {
  if (exchange.outcome.kind !== 'answer') return undefined;
  const values = valuesOf(exchange.outcome.headers, name);
  return values.length === 0 ? undefined : values.join(', ');
}

/** What the target's own clock said, in milliseconds since 1970: of several joined by commas the last one, which the nearest proxy added. */
export function dateOf(exchange: Exchange): number | undefined {
  const date = Date.parse((headerOf(exchange, 'date') ?? '').replace(/^.*,\s*(?=[A-Z][a-z]{2},)/, ''));
  return Number.isNaN(date) ? undefined : date;
}

/** When the answer was made: by the target's own clock, else by when it was here; in nanoseconds since 1970. */
export function answeredAt(exchange: Exchange): bigint {
  const date = dateOf(exchange);
  return date === undefined ? (arrivedAt(exchange) ?? 0n) : BigInt(date) * 1_000_000n;
}

/** When the answer was here, by the clock of the suite, in nanoseconds since 1970; undefined where nobody noted it. */
export function arrivedAt(exchange: Exchange): bigint | undefined {
  const here = Date.parse(exchange.startedAt) + exchange.durationMs;
  return Number.isNaN(here) ? undefined : BigInt(Math.round(here)) * 1_000_000n;
}

/** The status of the answer, or undefined where none came. */
export function statusOf(exchange: Exchange): number | undefined {
  return exchange.outcome.kind === 'answer' ? exchange.outcome.status : undefined;
}

/** True for a status of success. */
export function isSuccess(exchange: Exchange): boolean {
  const status = statusOf(exchange);
  return status !== undefined && status >= 200 && status < 300;
}

/** The answer in a few words, for messages: `status 404`, or why none came. */
export function describeAnswer(exchange: Exchange): string {
  return exchange.outcome.kind === 'answer' ? `status ${exchange.outcome.status}` : exchange.outcome.message;
}

/** The request in a few words, for messages: method, path and query as sent. */
export function describeRequest(exchange: Exchange): string {
  const { method, url } = exchange.request;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return `${method} ${parsed === undefined ? url : `${parsed.pathname}${parsed.search}`}`;
}

/** Statuses that a client gets for a time only. */
export const temporaryStatuses: ReadonlySet<number> = new Set([413, 429, 503]);
