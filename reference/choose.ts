/** Finds faults and variants by id, and says which were meant when an id is unknown. */

interface Named {
  readonly id: string;
  readonly apis: readonly string[];
}

/**
 * @returns those of `all` that the ids name, in the order of the ids
 * @throws Error for an id that is unknown, or that the API does not have; it names the nearest ids
 */
export function choose<T extends Named>(
  kind: string,
  all: readonly T[],
  ids: readonly string[],
  api: string,
): readonly T[] {
  const known = all.filter(({ apis }) => apis.includes(api));
  return ids.map((id) => {
    const found = known.find((candidate) => candidate.id === id);
    if (found) return found;
    const near = nearest(
      id,
      known.map((candidate) => candidate.id),
    );
    const hint = near.length > 0 ? `; did you mean ${near.join(', ')}?` : '';
    throw new Error(`${api} has no ${kind} "${id}"${hint}`);
  });
}

function nearest(id: string, ids: readonly string[]): readonly string[] {
  return ids
    .map((candidate) => ({ candidate, far: distance(id, candidate) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** How many letters are to be put in, left out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
