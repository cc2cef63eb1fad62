/** One answer that showed an entry, with the times between which it was made, in milliseconds. */
export interface Glimpse {
  readonly startedAt: number;
  readonly endedAt: number;
  /** Whether the entry was in another state than the readings before and after show. */
  readonly other: boolean;
}

/** Milliseconds in which nothing goes to another state and back without a trace. */
const short = 500;

/** Excursions from which on they are no coincidence. */
const several = 2;

/**
 * Whether the state shown depends on what was asked for, and not on when: answers that show another state then stand so
 * close between answers of the usual one that nothing could have changed and changed back, and they do so time and again.
 */
export function dependsOnRequest(glimpses: readonly Glimpse[]): boolean {
  const usual = glimpses.filter(({ other }) => !other);
  let count = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { startedAt, endedAt } of glimpses
    .filter(({ other }) => other)
    .sort((left, right) => left.startedAt - right.startedAt)) {
    const left = Math.max(...usual.filter((each) => each.endedAt <= startedAt).map((each) => each.startedAt));
    const after = usual.filter((each) => each.startedAt >= endedAt);
    const back = Math.min(...after.map((each) => each.endedAt));
    // Of two excursions the second begins after an answer that ends the first.
    if (back - left >= short || left < until) continue;
    count += 1;
    until = Math.min(...after.map((each) => each.startedAt));
  }
  return count >= several;
}
