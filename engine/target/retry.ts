/** The longest the suite waits for one answer because a target asks it to, in milliseconds. */
export const longestWait = 120_000;

/**
 * How long a Retry-After asks to wait, in milliseconds, or undefined where it says nothing usable.
 *
 * @param value the header: whole seconds, or an HTTP date.
 * @param now the present, in milliseconds since 1970.
 */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * How long to wait before asking again, or undefined where the answer stands. A 413 without Retry-After is an
 * answer about the request; 429 and 503 are about the moment and are asked again with growing pauses.
 */
export function pauseBeforeRetry(
  status: number,
  header: string | undefined,
  attempt: number,
  now: number,
): number | undefined {
  if (status !== 413 && status !== 429 && status !== 503) return undefined;
  const asked = retryAfter(header, now);
  if (asked !== undefined) return asked <= longestWait && attempt <= 10 ? asked : undefined;
  if (status === 413 || attempt > 3) return undefined;
  return 250 * 2 ** attempt;
}
