import type { Asking } from '../../engine/base/asking.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { type Claim, failed } from '../../engine/base/verdict.ts';
import type { Direction, OrderFinding } from '../../engine/list/ordering.ts';
import { takenSize } from '../../engine/list/page-sizes.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { walkList } from '../../engine/list/walk.ts';
import type { PagingStyle } from '../../engine/paging/style.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, shownExcess } from './evidence.ts';
import { capital } from './phrases.ts';
import { order } from './sequence-claims.ts';
import {
  expectedOrder,
  itemsOf,
  type PagedSortSubject,
  type SortSubject,
  showDisorder,
  sortQuery,
} from './sorting.ts';

/** Few entries a page, so that page ends fall among equal and missing values. */
export const smallSize = 3;

/** Few pages, so that cost stays bounded. */
const pages = 8;

/** The query by which a sorted list is read in small pages. */
export function smallSortedPages(
  scene: Scene,
  subject: SortSubject,
  paging: PagingStyle,
  direction: Direction,
): Query {
  return [...sortQuery(subject, direction), ...paging.sized(takenSize(scene, paging, smallSize))];
}

/** Reads a sorted list, or a stretch of it, in small pages. */
export function* askInSmallPages(
  scene: Scene,
  subject: PagedSortSubject,
  direction: Direction,
): Asking<Walk> {
  const { paging } = subject;
  return yield* walkList(scene, smallSortedPages(scene, subject, paging, direction), { pages });
}

/** A sorted list as it was read page by page. */
interface SortedRead extends Pick<PagedSortSubject, 'key'> {
  readonly asked: string;
  readonly walk: Walk;
  readonly direction: Direction;
}

/** The finding that a list is not in order from page to page. */
export function claimOnPagedDisorder(
  disorder: OrderFinding,
  { asked, walk, key, direction }: SortedRead,
  facts: Facts,
): Claim {
  const items = itemsOf(disorder);
  return failed(`${capital(asked)} is out of order.`, {
    aspect: order,
    expected: expectedOrder(key, direction, facts),
    actual: showDisorder(disorder, key),
    evidence: evidenceShowing(items, walk),
    seenIn: shownExcess(items.slice(-1), walk).seenIn,
  });
}
