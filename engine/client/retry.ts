import type { Answer, SilenceCode } from '../base/exchange.ts';
import { NoAnswer } from './no-answer.ts';
import { errorOf, fieldsOf, type Interceptor, notStarted, relay } from './relay.ts';

/** The longest the suite waits for one answer because a target asks it to, in milliseconds. */
export const longestWait = 120_000;

/** Times one request is sent at most where the target says when to come back. */
const mostAttempts = 10;

/** A date as HTTP writes it, in any of its three forms; the date parser of the language takes much else. */
const httpDate = /^[A-Z][a-z]{2,8},? [0-9A-Za-z: -]+$/;

/**
 * How long a Retry-After asks to wait, in milliseconds, or undefined where it says nothing usable.
 *
 * @param value the header: whole seconds, or an HTTP date.
 * @param now the present by the clock that the date is of, in milliseconds since 1970.
 */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = httpDate.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * How long to wait before asking again, or undefined where the answer stands. A 413 without Retry-After is an
 * answer about the request; 429 and 503 are about the moment and are asked again with growing pauses.
 *
 * @param now the present by the suite's own clock, for an answer without a Date.
 */
export function pauseBeforeRetry(
  { status, headers }: Pick<Answer, 'status' | 'headers'>,
  attempt: number,
  now: number,
): number | undefined {
  if (status !== 413 && status !== 429 && status !== 503) return undefined;
  const field = (name: string) => headers.find(([given]) => given.toLowerCase() === name)?.[1];
  const date = Date.parse(field('date') ?? '');
  const asked = retryAfter(field('retry-after'), Number.isNaN(date) ? now : date);
  const backoff = 250 * 2 ** attempt;
  if (asked === undefined) return status === 413 || attempt > 3 ? undefined : backoff;
  if (asked > longestWait || attempt >= mostAttempts) return undefined;
  // Who says "at once" and still refuses is asked with growing pauses.
  return attempt === 1 ? asked : Math.max(asked, Math.min(backoff, 4000));
}

/** How often a request was sent, and how long it waited in between. */
export interface Attempts {
  attempts: number;
  waitedMs: number;
}

interface Retries {
  /** Counts the attempts of this request. */
  readonly count: Attempts;
  /** Milliseconds that one pause may take; an answer that asks for more stands. */
  readonly mostPause: () => number;
  /** Waits because the target asks for it. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Connections that were kept open may break at any time through nobody's fault; a second attempt shows whether one did. */
const mayBePassing = new Set<SilenceCode>(['connection-broken', 'malformed-http']);

/** What follows an attempt: nothing, another attempt at once, or one after some milliseconds. */
type Next = 'nothing' | 'again' | number;

/**
 * Sends a request again where the target asks to come back later, or where the connection broke the first time. Undici's own
 * `retry` does not fit: it asks for the rest of a broken body by a Range header, so that one answer would be made of two.
 */
export function retried({ count, mostPause, wait }: Retries): Interceptor {
  return (dispatch) => (options, handler) => {
    const attempt = (): Promise<Next> =>
      new Promise((resolve) => {
        let pause: number | undefined;
        dispatch(
          options,
          relay(handler, {
            onResponseStart(controller, status, headers, message) {
              if (status < 200) return;
              pause = pauseBeforeRetry({ status, headers: fieldsOf(headers) }, count.attempts, Date.now());
              if (pause !== undefined && pause > mostPause()) pause = undefined;
              if (pause === undefined) handler.onResponseStart?.(controller, status, headers, message);
            },
            onResponseData(controller, chunk) {
              if (pause === undefined) handler.onResponseData?.(controller, chunk);
            },
            onResponseEnd(controller, trailers) {
              if (pause === undefined) handler.onResponseEnd?.(controller, trailers);
              resolve(pause ?? 'nothing');
            },
            onResponseError(controller, error) {
              const passing = error instanceof NoAnswer && mayBePassing.has(error.code);
              if (passing && count.attempts === 1) return resolve('again');
              handler.onResponseError?.(controller, error);
              resolve('nothing');
            },
          }),
        );
      });
    const attempts = async (): Promise<void> => {
      for (;;) {
        count.attempts += 1;
        const next = await attempt();
        if (next === 'nothing') return;
        if (next === 'again') continue;
        count.waitedMs += next;
        await wait(next);
      }
    };
    attempts().catch((thrown) => handler.onResponseError?.(notStarted, errorOf(thrown)));
    return true;
  };
}
