/** How a list put together from pages stands against the whole list, by ids that are stable. */
interface SequenceFindings {
  /** Ids that came more than once. */
  readonly repeated: readonly string[];
  /** Ids of the whole that did not come. */
  readonly missing: readonly string[];
  /** Ids that came and are not of the whole; empty where the whole is only a stretch. */
  readonly extra: readonly string[];
  /** The first two ids that came in the other order than in the whole. */
  readonly swapped: readonly [string, string] | undefined;
}

/**
 * Compares two sequences of ids, of which only those that `counts` accepts are judged. Linear in their lengths.
 *
 * @param joined what came, repetitions included.
 * @param whole each id once.
 * @param stretch true where `joined` is only a stretch from the beginning: nothing after its last id is missing.
 * @param wholeIsStretch true where `whole` is only a stretch: what it lacks is not extra.
 */
export function compareSequences(
  joined: readonly string[],
  whole: readonly string[],
  counts: (id: string) => boolean,
  stretch: boolean,
  wholeIsStretch = false,
): SequenceFindings {
  const place = new Map(whole.map((id, index) => [id, index]));
  const judged = joined.filter(counts);
  const distinct = [...new Set(judged)];
  const came = new Set(distinct);
  const reach = stretch
    ? distinct.reduce((most, id) => Math.max(most, place.get(id) ?? -1), -1)
    : whole.length - 1;
  return {
    repeated: repetitions(judged),
    missing: whole.slice(0, reach + 1).filter((id) => counts(id) && !came.has(id)),
    extra: wholeIsStretch ? [] : distinct.filter((id) => !place.has(id)),
    swapped: firstInversion(distinct, place),
  };
}

/** The first two neighbours that stand the other way round than their places; ids without a place are passed over. */
function firstInversion(
  ids: readonly string[],
  place: ReadonlyMap<string, number>,
): readonly [string, string] | undefined {
  let earlier: { readonly id: string; readonly at: number } | undefined;
  for (const id of ids) {
    const at = place.get(id);
    if (at === undefined) continue;
    if (earlier !== undefined && earlier.at > at) return [earlier.id, id];
    earlier = { id, at };
  }
  return undefined;
}

/** What a list lacks, or shows in another order, although it was complete and in order both before and after. */
interface SandwichFindings {
  readonly lost: readonly string[];
  readonly swapped: readonly [string, string] | undefined;
}

/**
 * Compares a list with readings of the same list in another way, one before it and one after it. An id that stands in
 * both was there all the time, so it must be in the middle, too: no change of the list can excuse its absence.
 *
 * @param stretch true where `middle` is only a stretch from the beginning.
 */
export function compareSandwich(
  before: readonly string[],
  middle: readonly string[],
  after: readonly string[],
  stretch: boolean,
): SandwichFindings {
  const stayed = new Set(after);
  const lasting = [...new Set(before)].filter((id) => stayed.has(id));
  const counts = new Set(lasting);
  const settled = compareSequences(after, lasting, (id) => counts.has(id), false).swapped === undefined;
  const found = compareSequences(middle, lasting, (id) => counts.has(id), stretch);
  return { lost: found.missing, swapped: settled ? found.swapped : undefined };
}

/** The ids that stand more than once in a list, each once. */
export function repetitions(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const repeatedIds = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) repeatedIds.add(id);
    seen.add(id);
  }
  return [...repeatedIds];
}
