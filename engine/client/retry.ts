import type { Answer } from '../base/exchange.ts';

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
