import { execFileSync } from 'node:child_process';
import { describeShare, pairsOf, partOf, shareOf, waits } from './part.ts';

export { waits };

const current = shareOf(process.env, countCommits);
console.info(describeShare(current));

/**
 * There are more than a thousand faults and variants, each of which takes about a second: by default a few dozen are
 * tried, evenly spread, other ones with each commit, and none that makes a client wait.
 */
export function share<T>(all: readonly T[], idOf: (one: T) => string): readonly T[] {
  return partOf(all, idOf, current);
}

/** At least one in so many of some cases that are few and slow: other ones with each commit, and with TRY=1 all. */
export function inTurn<T>(all: readonly T[], mostParts: number): readonly T[] {
  const parts = Math.min(current.parts, mostParts);
  return all.filter((_, index) => index % parts === current.offset % parts);
}

/** How many pairs of variants are tried on each API, and the seed they are drawn with: another one with each commit. */
export function pairsToTry(): { readonly count: number; readonly seed: number } {
  return pairsOf(process.env, current);
}

/** How many commits lead to the one checked out; 0 outside of a checkout. */
function countCommits(): number {
  try {
    const command = ['rev-list', '--count', 'HEAD'];
    return Number(
      execFileSync('git', command, { cwd: import.meta.dirname, encoding: 'utf8', stdio: 'pipe' }),
    );
  } catch {
    return 0;
  }
}
