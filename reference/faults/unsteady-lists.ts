/** Lists that contradict themselves: images that come twice, come and go, change, or are not there any more. */

import { afterRequests, allOf, everyNth, forVictim, not, whenSorted } from '../conditions.ts';
import { CREATED } from '../members.ts';
import { only } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import { isVictim, onEntry, onImage, put, secondLater, set } from '../wraps/entries.ts';
import { onOrder } from '../wraps/pages.ts';
import { onPool } from '../wraps/requests.ts';
import { type Fault, group, lists, under } from './fault.ts';

export const UNSTEADY_LISTS: readonly Fault[] = [
  ...group('consistency.', lists.otc, sentences.WHOLE_LIST, {
    'silently-cut-at-25: No list, filtered or not, has more than 25 images, and nothing leads to the rest':
      onOrder((line) => line.slice(0, 25)),
  }),
  ...group('consistency.', lists.all, sentences.ONCE, {
    'image-twice: One image is in the list twice': onOrder((line) => {
      const again = line[1];
      return again && line.length > 3 ? [...line.slice(0, 3), again, ...line.slice(3)] : line;
    }),
    'image-twice-at-end: The first image comes again at the end of the list': onOrder((line) =>
      line.length > 1 ? [...line, ...line.slice(0, 1)] : line,
    ),
    'two-images-one-id: Two images have the same id': onEntry((entry, image, exchange) => {
      const [first, second] = exchange.world.live();
      return second?.id === image.id && first ? { ...entry, id: first.id } : entry;
    }),
  }),
  ...group('consistency.', lists.all, sentences.STEADY_ORDER, {
    'order-changes: The list comes in another order each time, unless it is sorted': only(
      not(whenSorted),
      onOrder((line, _query, { number }) => {
        const turn = line.length > 0 ? (number * 7) % line.length : 0;
        return [...line.slice(turn), ...line.slice(0, turn)];
      }),
    ),
    'two-change-places: Two neighbours of the list change places at every second request, unless it is sorted':
      only(
        allOf(everyNth(2), not(whenSorted)),
        onOrder((line) => {
          const [first, second, ...rest] = line;
          return first && second ? [second, first, ...rest] : line;
        }),
      ),
  }),
  ...group('consistency.', lists.detailed, sentences.CREATED_STAYS, {
    'created-changes-between-reads: From some request on one image was made a second later than before': only(
      allOf(afterRequests(60), forVictim),
      set(CREATED, secondLater),
    ),
  }),
  ...group('consistency.', lists.all, sentences.SAME_LIST, {
    'image-comes-and-goes: One image is missing at every third request': [
      only(
        everyNth(3),
        onPool((pool, _query, exchange) => pool.filter((image) => !isVictim(image, exchange))),
      ),
      // It may be missing just where two filters are compared with each by itself, or XML with JSON.
      { consequences: [sentences.ALL_FILTERS_HOLD, '001-equivalence-006'] },
    ],
  }),
  ...group('consistency.', lists.all, sentences.TIMES_IN_ORDER, {
    ...under(forVictim, {
      'created-after-updated: One image was updated before it was created': [
        onImage(({ updatedAt }) => ({ createdAt: updatedAt + 3_600_000_000 })),
        { requirements: [sentences.TIMES_IN_ORDER, '002-sorting-007 002-sorting-008'] },
      ],
      'updated-in-the-future: One image was updated ten years from now': [
        onImage(() => ({ updatedAt: Math.floor((Date.now() + 3650 * 86_400_000) / 1000) * 1e6 })),
        { also: '000-filter-018 001-filter-007 004-filter-033' },
      ],
    }),
  }),
  ...group('consistency.', lists.all, sentences.READING_IS_NO_UPDATE, {
    'reading-updates: Each reading of an image makes it appear updated': onImage(
      ({ updatedAt }, { number }) => ({ updatedAt: updatedAt + number * 1_000_000 }),
    ),
  }),
  ...group('consistency.', lists.checksummed, sentences.CHECKSUM_STAYS, {
    'checksum-changes: The checksum of one active image is another at every request': [
      only(
        forVictim,
        onImage(({ checksum }, { number }) => ({
          checksum: checksum === null ? null : (number % 16).toString(16) + checksum.slice(1),
        })),
      ),
      { also: '004-consistency-003' },
    ],
  }),
  ...group('consistency.', lists.showsSize, sentences.SIZE_STAYS, {
    'size-changes: The size of one active image grows with every request': only(
      forVictim,
      onImage(({ size }, { number }) => ({ size: size === null ? null : size + number })),
    ),
  }),
  ...group('consistency.', lists.since, sentences.NOT_DELETED, {
    'deleted-in-plain-list: Deleted images are in the list though nobody asked with changes-since': [
      {
        // Otherwise paging would break too, which is another fault.
        agree: (right) => (exchange) => {
          const agreed = right(exchange);
          return { ...agreed, settings: { ...agreed.settings, deletedMarkers: true } };
        },
        pool:
          () =>
          (_query, { world }) =>
            world.all(),
      },
      {
        levels: ['strict'],
        requirements: [sentences.NOT_DELETED, '003-consistency-001 003-link-004'],
      },
    ],
  }),
  ...group('consistency.', lists.otc, sentences.NOT_DELETED, {
    'deleted-though-active: An active image in the plain list is marked as deleted': [
      only(forVictim, put('deleted', true)),
      { requirements: [sentences.NOT_DELETED, '004-schema-010'] },
    ],
  }),
];
