import type { Asking } from '../../engine/base/asking.ts';
import type { Direction } from '../../engine/list/ordering.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { walkList } from '../../engine/list/walk.ts';
import { type PagedSortSubject, sortQuery } from './sorting.ts';

/** Few entries a page, so that page ends fall among equal and missing values. */
export const smallSize = 3;

/** Few pages, so that cost stays bounded. */
const pages = 10;

/** Reads a sorted list, or a stretch of it, in small pages. */
export function* askInSmallPages(
  scene: Scene,
  subject: PagedSortSubject,
  direction: Direction,
): Asking<Walk> {
  const { paging } = subject;
  return yield* walkList(scene, [...sortQuery(subject, direction), ...paging.sized(paging.fits(smallSize))], {
    pages,
  });
}
