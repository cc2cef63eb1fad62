import type { TargetCompliance } from './model.ts';

type Place = Pick<TargetCompliance, 'api' | 'url'>;

/**
 * What the targets of a run are called, each by a name of its own: by the API, and where several are of one API, by the
 * address as well.
 */
export function targetNames(targets: readonly Place[]): readonly string[] {
  return targets.map(({ api, url }, index) => {
    const own = targets.filter((target) => target.api === api);
    if (own.length === 1) return api;
    const earlier = targets.slice(0, index).filter((target) => target.api === api && target.url === url);
    return `${api} at ${url}${earlier.length === 0 ? '' : ` (${earlier.length + 1})`}`;
  });
}

/** The name of one of the targets of a run. */
export function nameOf(target: Place, targets: readonly Place[]): string {
  return targetNames(targets)[targets.indexOf(target)] ?? target.api;
}

/**
 * What to tell the requirements of a target by from those of an earlier one that answers to the same document: the number
 * of the target. 0 where there is no earlier one, so that ids alone will do.
 *
 * @param documents those that each target of the run answers to, in their order.
 */
export function ownNumber(index: number, documents: readonly ReadonlySet<string>[]): number {
  const own = documents[index] ?? new Set();
  const shared = documents.slice(0, index).some((earlier) => [...own].some((one) => earlier.has(one)));
  return shared ? index + 1 : 0;
}
