/**
 * There are about a thousand faults and variants, each of which takes half a second: by default an even share of them is
 * tried, and all where TRY=all is set, as the continuous integration does.
 */
export function share<T>(all: readonly T[], part: number): readonly T[] {
  return process.env.TRY === 'all' ? all : all.filter((_, index) => index % part === part >> 1);
}
