import { responseFor } from '../api/responses.ts';
import type { Asking } from '../base/asking.ts';
import { type Exchange, type Query, statusOf } from '../base/exchange.ts';
import type { Purpose } from '../base/purpose.ts';
import { readPage } from '../paging/page.ts';
import type { PagingStyle } from '../paging/style.ts';
import { askList } from './ask.ts';
import type { Baseline, Scene } from './scene.ts';

/** Statuses by which a size of a page is refused as one that the target does not take. */
export const sizeRefusals: readonly number[] = [400, 413, 422];

/** The largest size that probes ask for whatever the length of the list. */
const largestProbed = 20;

const purpose: Purpose = { to: 'find the largest page that the target returns', allows: sizeRefusals };

/** Whether an answer refuses a size of a page with a status that the file documents. */
export function refusesSize({ list }: Pick<Scene, 'list'>, exchange: Exchange): boolean {
  const status = statusOf(exchange);
  return status !== undefined && sizeRefusals.includes(status) && responseFor(list, status) !== undefined;
}

/** The size nearest to a wanted one that the specification allows and the target takes. */
export function takenSize(
  { before: { largestSize } }: { readonly before: Pick<Baseline, 'largestSize'> },
  { fits }: Pick<PagingStyle, 'fits'>,
  size: number,
): number {
  return fits(Math.min(size, largestSize ?? size));
}

/**
 * Finds the largest size of a page that a target takes which has refused a large one, by halving.
 *
 * @param length entries of the list; nobody has reason to ask for many more at once.
 * @returns undefined where nothing bounds the sizes that probes ask for: the specification names a maximum, up to which every size has
 *   to be taken; the target takes all that a probe may want, or none; or it refuses a size and takes a larger one, so that it has no
 *   largest size and the refusal stands.
 */
export function* largestSizeTaken(
  scene: Pick<Scene, 'list'>,
  paging: PagingStyle,
  length: number,
): Asking<number | undefined> {
  if (Number.isFinite(paging.fits(Number.POSITIVE_INFINITY))) return undefined;
  const most = Math.min(Math.max(length + 1, largestProbed), paging.large);
  let [taken, refused] = [paging.fits(1) - 1, most + 1];
  for (let size = most; refused - taken > 1; size = Math.floor((taken + refused) / 2)) {
    // Of the sizes up to this one, the specification allows none above the one that was taken.
    const asked = paging.fits(size);
    const answer = asked <= taken ? true : yield* tried(scene, paging.sized(asked));
    if (answer === undefined || (answer && size === most)) return undefined;
    if (answer) taken = size;
    else refused = asked;
  }
  if (taken < paging.fits(1)) return undefined;
  const larger = paging.fits(refused + 1);
  const isLargest = larger <= refused || (yield* tried(scene, paging.sized(larger))) === false;
  return isLargest ? paging.fits(taken) : undefined;
}

/** Whether a page is given; undefined where the answer is neither a page nor a refusal of its size. */
function* tried(scene: Pick<Scene, 'list'>, query: Query): Asking<boolean | undefined> {
  const exchange = yield* askList(scene, query, { purpose });
  if (readPage(exchange, scene.list.collection) !== undefined) return true;
  return refusesSize(scene, exchange) ? false : undefined;
}
