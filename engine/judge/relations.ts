/**
 * What must hold between several answers, whatever the filter means to the target: each is a statement about sets of
 * ids, and names the ids that break it.
 */
export type Ids = ReadonlySet<string>;

/** The ids of the left set that the right one lacks. */
export function without(left: Ids, right: Ids): readonly string[] {
  return [...left].filter((id) => !right.has(id));
}

/** The ids that both sets have. */
export function intersection(left: Ids, right: Ids): Ids {
  return new Set([...left].filter((id) => right.has(id)));
}

export interface Difference {
  /** Came, and must not have. */
  readonly extra: readonly string[];
  /** Must have come, and did not. */
  readonly missing: readonly string[];
}

/** How a set that came differs from the one that had to come. */
export function compareSets(expected: Ids, came: Ids): Difference {
  return { extra: without(came, expected), missing: without(expected, came) };
}

/** Two filters at once must bring what both of them bring alone. */
export function compareIntersection(left: Ids, right: Ids, together: Ids): Difference {
  return compareSets(intersection(left, right), together);
}

export interface PartitionFindings {
  /** Ids that more than one part has. */
  readonly shared: readonly string[];
  /** Ids of the whole that no part has. */
  readonly uncovered: readonly string[];
  /** Ids of parts that the whole lacks. */
  readonly strangers: readonly string[];
}

/** Parts must cover the whole, keep to it, and have nothing in common. */
export function comparePartition(parts: readonly Ids[], whole: Ids): PartitionFindings {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const part of parts) {
    for (const id of part) {
      if (seen.has(id)) shared.add(id);
      seen.add(id);
    }
  }
  return { shared: [...shared], uncovered: without(whole, seen), strangers: without(seen, whole) };
}
