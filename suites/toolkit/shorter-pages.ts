import type { Page } from '../../engine/paging/page.ts';
import type { PagingStyle } from '../../engine/paging/style.ts';
import { idsOf } from './phrases.ts';

/**
 * The ids by which two answers to the same page can be compared. A page may hold fewer entries than were asked for, and not the
 * same number each time, as long as its next link leads to the rest; then the longer answer counts as far as the shorter one goes.
 *
 * @returns the ids of the first answer and those of the second one, in their order.
 */
export function comparableIds(
  one: Page,
  other: Page,
  paging: PagingStyle,
): readonly [readonly string[], readonly string[]] {
  const [left, right] = [idsOf(one.items), idsOf(other.items)];
  const shorter = left.length < right.length ? one : other;
  if (paging.linkOn(shorter, 'next') === undefined) return [left, right];
  const length = Math.min(left.length, right.length);
  return [left.slice(0, length), right.slice(0, length)];
}
