/** Some elements of a list, taken evenly over its length. */
export function evenSample<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, index) =>
    list.slice(Math.floor(((index + 0.5) * list.length) / most)).at(0),
  ).flatMap((element) => (element === undefined ? [] : [element]));
}

/** The element at a share of a list's length, e.g. the one in the middle for 0.5. */
export function quantile<T>(list: readonly T[], share: number): T | undefined {
  return list[Math.min(list.length - 1, Math.floor(list.length * share))];
}
