/** Filters that are right but for some value, some size or some company. Document sentences: 000 L62-101, 001 L9-15, 002 L26-41, 004 L25-43. */
import { onFilter } from '../wraps.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';
import { daysFirst, has, instant, lost, MINUTE, offsetOf, SINCE, SIZE } from './narrow-filter-tools.ts';

export const NARROW_TIMES: readonly Fault[] = [
  fault(
    'filter.size-range-of-one-value',
    lists.sized,
    `Nothing comes where size_min equals size_max ${SIZE}.`,
    {
      select: (right) => (images, query, exchange) => {
        const bounds = query.filters.filter(({ kind }) => kind === 'atLeast' || kind === 'atMost');
        const [low, high] = bounds;
        return low && high && low.bound === high.bound ? [] : right(images, query, exchange);
      },
    },
    STRICT_ONLY,
  ),
  fault(
    'filter.changes-since-day-first',
    lists.since,
    `The day and the month of the time are taken for each other ${SINCE}.`,
    instant(daysFirst),
  ),
  fault(
    'filter.changes-since-drops-offset-minutes',
    lists.since,
    `Of an offset only the hours count ${SINCE}.`,
    instant(({ value, bound: at }) => {
      const offset = offsetOf(value);
      return Number(at) + (offset ? offset.sign * offset.minutes * MINUTE : 0);
    }),
  ),
  fault(
    'filter.changes-since-adds-offset-minutes',
    lists.since,
    `The minutes of an offset to the west are added to its hours the wrong way ${SINCE}.`,
    instant(({ value, bound: at }) => {
      const offset = offsetOf(value);
      return Number(at) - (offset && offset.sign < 0 ? 2 * offset.minutes * MINUTE : 0);
    }),
  ),
  fault(
    'filter.changes-since-ignores-west',
    lists.since,
    `An offset to the west is taken for none ${SINCE}.`,
    instant(({ value, bound: at }) => {
      const offset = offsetOf(value);
      return Number(at) - (offset && offset.sign < 0 ? (offset.hours * 60 + offset.minutes) * MINUTE : 0);
    }),
  ),
  fault(
    'filter.changes-since-local-without-zone',
    lists.since,
    `A time without a zone is that of a zone two hours east ${SINCE}; X45.`,
    instant(({ value, bound: at }) => Number(at) - (/(Z|[+-]\d\d:\d\d)$/.test(value) ? 0 : 120 * MINUTE)),
  ),
  fault(
    'filter.changes-since-minutes',
    lists.since,
    `The seconds of the time are dropped ${SINCE}.`,
    instant(({ bound: at }) => Math.floor(Number(at) / MINUTE) * MINUTE),
  ),
  fault(
    'filter.changes-since-next-minute',
    lists.since,
    `The time counts from its next minute on ${SINCE}.`,
    instant(({ bound: at }) => Math.ceil(Number(at) / MINUTE) * MINUTE),
  ),
  fault(
    'filter.changes-since-noon',
    lists.since,
    `The hours of the time are read as those of half a day ${SINCE}.`,
    instant(({ bound: at }) => {
      const hour = Math.floor(Number(at) / (60 * MINUTE)) % 24;
      return Number(at) - (hour >= 12 ? 12 * 60 * MINUTE : 0);
    }),
  ),
  fault(
    'filter.changes-since-loses-unuploaded',
    lists.since,
    `Images without data are left out though they changed ${SINCE}.`,
    onFilter('changes-since', (_value, _filter, image, kept) => kept && image.checksum !== null),
  ),
  fault(
    'filter.changes-since-loses-fresh',
    lists.since,
    `Images that have not changed since they were made are left out ${SINCE}.`,
    onFilter('changes-since', (_value, _filter, image, kept) => kept && image.createdAt !== image.updatedAt),
  ),
  fault(
    'filter.changes-since-loses-ties',
    lists.since,
    `Of images that changed at one time only one comes ${SINCE}.`,
    {
      select: (right) => (images, query, exchange) => {
        const found = right(images, query, exchange);
        return has(query, 'changes-since')
          ? found.filter(
              (image, at) => found.findIndex(({ updatedAt }) => updatedAt === image.updatedAt) === at,
            )
          : found;
      },
    },
  ),
  fault(
    'filter.server-by-any-segment',
    lists.novas,
    'A server is found in any place of its address, by the first ten letters of its id (000 L62-66, 001 L10).',
    onFilter(
      'server',
      (value, _filter, image) => image.server !== null && value.includes(image.server.slice(0, 8)),
    ),
  ),
  lost(
    'status-lost-at-limit-one',
    lists.paged,
    'Ignores status when the limit is 1',
    (query) => query.askedLimit === 1,
    'status',
  ),
  lost(
    'lost-with-marker-and-sort',
    lists.images,
    'Ignores filters behind a marker of a sorted list',
    (query) => query.marker !== undefined && query.sort.length > 0,
  ),
  lost('lost-with-descending', lists.images, 'Ignores filters when sort_dir is desc', (query) =>
    query.sort.some(({ direction }) => direction === 'desc'),
  ),
  lost(
    'lost-with-large-limit',
    lists.paged,
    'Ignores filters at a limit of 100 or more',
    (query) => (query.askedLimit ?? 0) >= 100,
  ),
  lost(
    'lost-without-limit',
    lists.paged,
    'Ignores filters when no limit is given',
    (query) => query.askedLimit === undefined,
  ),
];
