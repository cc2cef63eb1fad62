/** A name with nothing but its letters and digits, in lower case, by which names are compared. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Where a name stands in a list of names; undefined where it does not. */
export function rankIn(names: readonly string[], name: string): number | undefined {
  const rank = names.indexOf(plainName(name));
  return rank < 0 ? undefined : rank;
}

/** Of things that have names those that a list has, in the order of the list. */
export function namedIn<T extends { readonly name: string }>(
  things: readonly T[],
  names: readonly string[],
): readonly T[] {
  return things
    .flatMap((thing) => {
      const rank = rankIn(names, thing.name);
      return rank === undefined ? [] : [{ thing, rank }];
    })
    .sort((left, right) => left.rank - right.rank)
    .map(({ thing }) => thing);
}
