/** How a list put together from pages stands against the whole list, by ids that are stable. */
export interface SequenceFindings {
  /** Ids that came more than once. */
  readonly repeated: readonly string[];
  /** Ids of the whole that did not come. */
  readonly missing: readonly string[];
  /** The first two ids that came in the other order than in the whole. */
  readonly swapped: readonly [string, string] | undefined;
}

/**
 * Compares two sequences of ids, of which only those that `counts` accepts are judged.
 *
 * @param joined what came, repetitions included.
 * @param whole each id once.
 * @param stretch true where `joined` is only a stretch from the beginning: nothing behind its last id is missing.
 */
export function compareSequences(
  joined: readonly string[],
  whole: readonly string[],
  counts: (id: string) => boolean,
  stretch: boolean,
): SequenceFindings {
  const place = new Map(whole.map((id, index) => [id, index]));
  const came = joined.filter((id) => counts(id) && place.has(id));
  const distinct = new Set(came);
  const reach = stretch
    ? came.reduce((most, id) => Math.max(most, place.get(id) ?? -1), -1)
    : whole.length - 1;
  const missing = whole.slice(0, reach + 1).filter((id) => counts(id) && !distinct.has(id));
  const repeated = repetitions(came);
  let swapped: readonly [string, string] | undefined;
  const once = [...distinct];
  for (let index = 1; index < once.length && swapped === undefined; index += 1) {
    const [earlier, later] = [once[index - 1], once[index]];
    if (earlier !== undefined && later !== undefined && (place.get(earlier) ?? 0) > (place.get(later) ?? 0)) {
      swapped = [earlier, later];
    }
  }
  return { repeated, missing, swapped };
}

/** The ids that stand more than once in a list, each once. */
export function repetitions(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) again.add(id);
    seen.add(id);
  }
  return [...again];
}
