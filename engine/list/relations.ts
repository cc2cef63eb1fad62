/**
 * What must hold between several answers, whatever the filter means to the target: each is a statement about sets of
 * ids, and names the ids that break it.
 */
type Ids = ReadonlySet<string>;

/** An answer as a set of ids. */
export interface Shown {
  readonly ids: Ids;
  /** Whether it would have shown an id if it held it: not beyond the place at which a long answer was cut. */
  readonly covers: (id: string) => boolean;
}

/** An answer that was read to its end. */
export function wholly(ids: Ids): Shown {
  return { ids, covers: () => true };
}

/** The ids of the left answer that the right one certainly lacks. */
export function without(left: Ids, right: Shown): readonly string[] {
  return [...left].filter((id) => !right.ids.has(id) && right.covers(id));
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

/** How an answer that came differs from the one that had to come. */
export function compareSets(expected: Shown, came: Shown): Difference {
  return { extra: without(came.ids, expected), missing: without(expected.ids, came) };
}

/** Whether two cut answers lie so far apart that neither shows anything of the other. */
export function areApart(left: Shown, right: Shown): boolean {
  const isKnownInBoth = (id: string): boolean =>
    (left.ids.has(id) || left.covers(id)) && (right.ids.has(id) || right.covers(id));
  return left.ids.size + right.ids.size > 0 && ![...left.ids, ...right.ids].some(isKnownInBoth);
}

/** Two filters at once must bring what both of them bring alone. */
export function compareIntersection(left: Shown, right: Shown, together: Shown): Difference {
  return {
    extra: [...new Set([...without(together.ids, left), ...without(together.ids, right)])],
    missing: without(intersection(left.ids, right.ids), together),
  };
}

interface PartitionFindings {
  /** Ids that more than one part has. */
  readonly shared: readonly string[];
  /** Ids of the whole that no part has, although each would have shown them. */
  readonly uncovered: readonly string[];
  /** Ids of parts that the whole lacks. */
  readonly unexpected: readonly string[];
}

/** Parts must cover the whole, keep to it, and have nothing in common. */
export function comparePartition(parts: readonly Shown[], whole: Ids): PartitionFindings {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { ids } of parts) {
    for (const id of ids) {
      if (seen.has(id)) shared.add(id);
      seen.add(id);
    }
  }
  return {
    shared: [...shared],
    uncovered: [...whole].filter((id) => !seen.has(id) && parts.every(({ covers }) => covers(id))),
    unexpected: [...seen].filter((id) => !whole.has(id)),
  };
}
