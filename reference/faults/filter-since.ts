/** changes-since taken wrongly. Document sentences: 000 L88-91, 001 L9, 004 L42; the boundary itself may be in or out (X29). */
import { microsWithoutZone, secondsWithZ } from '../times.ts';
import { onFilter, onQuery } from '../wraps.ts';
import { type Fault, fault, lists } from './fault.ts';

const SINCE = '(000 L88-91, 001 L9, 004 L42: the images that have changed since)';
const HOUR = 3_600_000_000;

export const FILTER_SINCE: readonly Fault[] = [
  fault(
    'filter.changes-since-ignores-zone',
    lists.since,
    `Takes the time as UTC whatever its offset ${SINCE}.`,
    onQuery((query) => ({
      ...query,
      filters: query.filters.map((filter) => {
        const offset = /([+-])(\d\d):(\d\d)$/.exec(filter.value);
        if (filter.kind !== 'since' || !offset) return filter;
        const minutes = (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
        return { ...filter, bound: Number(filter.bound) + minutes * 60_000_000 };
      }),
    })),
    { probe: 'a time with an offset of some hours' },
  ),
  fault(
    'filter.changes-since-reverses-zone',
    lists.since,
    `Adds the offset of the time in place of taking it away ${SINCE}.`,
    onQuery((query) => ({
      ...query,
      filters: query.filters.map((filter) => {
        const offset = /([+-])(\d\d):(\d\d)$/.exec(filter.value);
        if (filter.kind !== 'since' || !offset) return filter;
        const minutes = (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
        return { ...filter, bound: Number(filter.bound) + 2 * minutes * 60_000_000 };
      }),
    })),
    { probe: 'a time with an offset of some hours' },
  ),
  fault(
    'filter.changes-since-as-text',
    lists.since,
    `Compares the time as text with the text of updated ${SINCE}.`,
    onFilter('changes-since', (value, _filter, image) =>
      value.includes('.')
        ? microsWithoutZone(image.updatedAt) >= value
        : secondsWithZ(image.updatedAt) >= value,
    ),
    { probe: 'a time with an offset of some hours' },
  ),
  fault(
    'filter.changes-since-by-day',
    lists.since,
    `Compares the days only ${SINCE}.`,
    onFilter(
      'changes-since',
      (_value, filter, image) =>
        Math.floor(image.updatedAt / (24 * HOUR)) >= Math.floor(Number(filter.bound) / (24 * HOUR)),
    ),
    { probe: 'a time between two changes of one day' },
  ),
  fault(
    'filter.changes-since-by-created',
    lists.since,
    `Compares the time of creation ${SINCE}.`,
    onFilter('changes-since', (_value, filter, image) => image.createdAt >= Number(filter.bound)),
    { probe: 'an image changed after its creation, and a time between' },
  ),
  fault(
    'filter.changes-since-an-hour-early',
    lists.since,
    `Takes the time as that of a zone one hour east ${SINCE}.`,
    onFilter('changes-since', (_value, filter, image) => image.updatedAt >= Number(filter.bound) - HOUR),
    { probe: 'a time less than an hour after a change' },
  ),
  fault(
    'filter.changes-since-an-hour-late',
    lists.since,
    `Leaves out what changed within an hour after the time ${SINCE}.`,
    onFilter('changes-since', (_value, filter, image) => image.updatedAt >= Number(filter.bound) + HOUR),
    { probe: 'a time less than an hour before a change' },
  ),
  fault(
    'filter.changes-since-loses-private',
    lists.since,
    `With changes-since private images are missing ${SINCE}.`,
    onFilter('changes-since', (_value, _filter, image, kept) => kept && image.visibility !== 'private'),
  ),
  fault(
    'filter.changes-since-drops-filters',
    lists.since,
    `With changes-since all other filters are ignored ${SINCE}; all filters hold.`,
    onQuery((query) => {
      const since = query.filters.filter(({ kind }) => kind === 'since');
      return since.length > 0 ? { ...query, filters: since } : query;
    }),
    { probe: 'changes-since with another filter' },
  ),
  fault(
    'filter.future-gives-all',
    lists.since,
    `A time in the future gives every image ${SINCE}.`,
    onFilter(
      'changes-since',
      (_value, filter, _image, kept) => kept || Number(filter.bound) > Date.now() * 1000,
    ),
    { probe: 'a time in the future' },
  ),
  fault(
    'filter.epoch-gives-none',
    lists.since,
    `The time 1970-01-01T00:00:00Z gives no image ${SINCE}.`,
    onFilter('changes-since', (_value, filter, _image, kept) => kept && Number(filter.bound) !== 0),
    { probe: 'changes-since=1970-01-01T00:00:00Z' },
  ),
  fault(
    'consistency.deleted-in-plain-list',
    lists.since,
    'Deleted images are in the list though nobody asked with changes-since (000 L15, 001 L3, 004 L65, X50).',
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
    { levels: ['strict'] },
  ),
];
