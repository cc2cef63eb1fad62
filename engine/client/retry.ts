import type { Answer, SilenceCode } from '../base/exchange.ts';
import { firstValueOf } from '../base/header-fields.ts';
import { NoAnswer } from './no-answer.ts';
import { errorOf, fieldsOf, type Interceptor, notStarted, relay } from './relay.ts';
import { mayBeOutage, type Presence } from './witness.ts';

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
  const asked = wantedPause(headers, now);
  const backoff = 250 * 2 ** attempt;
  if (asked === undefined) return status === 413 || attempt > 3 ? undefined : backoff;
  if (asked > longestWait || attempt >= mostAttempts) return undefined;
  // Who says "at once" and still refuses is asked with growing pauses.
  return attempt === 1 ? asked : Math.max(asked, Math.min(backoff, 4000));
}

/** Milliseconds that an answer asks to wait, by the clock of the target where it shows one. */
function wantedPause(headers: Answer['headers'], now: number): number | undefined {
  const field = (name: string) => firstValueOf(headers, name);
  const date = Date.parse(field('date') ?? '');
  return retryAfter(field('retry-after'), Number.isNaN(date) ? now : date);
}

/** How often a request was sent, and how long it waited in between. */
export interface Attempts {
  attempts: number;
  waitedMs: number;
}

/** How a request that is sent again waits, and what it may wait for. */
interface Retries {
  /** Counts the attempts of this request. */
  readonly count: Attempts;
  /** Whether a request waits for some milliseconds that has waited for some already; an answer that asks for more stands. */
  readonly mayWait: (pause: number, waited: number) => boolean;
  /** Hears that an answer came that is about the request and not about the moment. */
  readonly served?: () => void;
  /** Waits because the target asks for it. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /**
   * Whether the target serves others, where it did not serve this request. An outage is waited out, unless the target itself says
   * in how many milliseconds it wants to be asked again.
   */
  readonly presence?: (wanted?: number) => Promise<Presence>;
}

/** Codes of a connection that may not come about because the target is away. */
const mayBeAway = new Set<SilenceCode>([
  'connection-refused',
  'connection-broken',
  'unknown-host',
  'timeout',
]);

/** Times a request is sent whose connection breaks while the target serves others. */
const mostBroken = 3;

/** Connections that were kept open may break at any time through nobody's fault; a second attempt shows whether one did. */
const mayBePassing = new Set<SilenceCode>(['connection-broken', 'malformed-http']);

/** What follows an attempt: nothing, another attempt at once, or one after some milliseconds. */
type Next = 'nothing' | 'again' | number;

/**
 * Sends a request again where the target asks to come back later, or where the connection broke the first time. Undici's own
 * `retry` does not fit: it asks for the rest of a broken body by a Range header, so that one answer would be made of two.
 */
export function retried({ count, mayWait, served, wait, presence }: Retries): Interceptor {
  return (dispatch) => (options, handler) => {
    /** Whether a request that was not served is to be sent again. */
    const isBack = async (wanted: number | undefined): Promise<boolean> =>
      count.attempts < mostAttempts && (await presence?.(wanted)) === 'back';
    const attempt = (): Promise<Next> =>
      new Promise((resolve, reject) => {
        let pause: number | undefined;
        let doubtful = false;
        let wanted: number | undefined;
        const held: (() => void)[] = [];
        const pass = (event: () => void): void => {
          if (doubtful) held.push(event);
          else if (pause === undefined) event();
        };
        const release = (): Next => {
          for (const event of held) event();
          return 'nothing';
        };
        dispatch(
          options,
          relay(handler, {
            onResponseStart(controller, status, headers, message) {
              if (status < 200) return;
              const fields = fieldsOf(headers);
              wanted = wantedPause(fields, Date.now());
              pause = pauseBeforeRetry({ status, headers: fields }, count.attempts, Date.now());
              doubtful = mayBeOutage(status) && presence !== undefined;
              if (pause === undefined && !doubtful) served?.();
              if (pause !== undefined && !mayWait(pause, count.waitedMs)) pause = undefined;
              doubtful &&= pause === undefined;
              pass(() => handler.onResponseStart?.(controller, status, headers, message));
            },
            onResponseData: (controller, chunk) => pass(() => handler.onResponseData?.(controller, chunk)),
            onResponseEnd(controller, trailers) {
              pass(() => handler.onResponseEnd?.(controller, trailers));
              if (doubtful) isBack(wanted).then((back) => resolve(back ? 'again' : release()), reject);
              else resolve(pause ?? 'nothing');
            },
            onResponseError(controller, error) {
              const code = error instanceof NoAnswer ? error.code : undefined;
              const fail = (): Next => {
                handler.onResponseError?.(controller, error);
                return 'nothing';
              };
              if (code !== undefined && mayBePassing.has(code) && count.attempts === 1) resolve('again');
              else if (code === undefined || !mayBeAway.has(code) || count.attempts >= mostAttempts)
                resolve(fail());
              else
                Promise.resolve(presence?.()).then((now) => {
                  const mayRetry = code === 'connection-broken' && count.attempts < mostBroken;
                  resolve(now === 'back' || (now === 'there' && mayRetry) ? 'again' : fail());
                }, reject);
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
