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
export function targetName(target: Place, targets: readonly Place[]): string {
  return targetNames(targets)[targets.indexOf(target)] ?? target.api;
}

/**
 * The number by which the requirements that a document states differ between a target and an earlier one that answers to the
 * same document: that of the target. 0 where there is no earlier one, so that ids alone will do.
 *
 * @param documents those that each target of the run answers to, in their order.
 */
export function ownNumber(
  index: number,
  document: string,
  documents: readonly ReadonlySet<string>[],
): number {
  return documents.slice(0, index).some((earlier) => earlier.has(document)) ? index + 1 : 0;
}
