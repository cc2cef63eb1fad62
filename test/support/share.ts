/**
 * There are more than a thousand faults and variants, each of which takes about a second: by default one in twenty-four is
 * tried, evenly spread. TRY names another part, such as 4 for one in four or 1 for all of them.
 */
export function share<T>(all: readonly T[]): readonly T[] {
  const part = Number(process.env.TRY ?? 24);
  return all.filter((_, index) => index % part === part >> 1);
}
