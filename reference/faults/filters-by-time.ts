/** changes-since taken wrongly. Document sentences: 000 L88-91, 001 L9, 004 L42; the boundary itself may be in or out (X29). */

import { withFilter } from '../conditions.ts';
import type { JsonObject } from '../model.ts';
import { only } from '../only.ts';
import {
  ALL_FILTERS_HOLD,
  CHANGES_SINCE,
  SINCE_DELETED,
  SINCE_EVER,
  SINCE_FUTURE,
  SINCE_NESTS,
  SINCE_WITHOUT_ZONE,
  SINCE_ZONES,
} from '../sentences/index.ts';
import type { Wraps } from '../stages.ts';
import { microsWithoutZone, secondsWithZ } from '../times.ts';
import { onEntry } from '../wraps/entries.ts';
import {
  comparing,
  keepingMatches,
  onFilter,
  onFilters,
  onSelected,
  readingBound,
} from '../wraps/requests.ts';
import { type Fault, group, lists } from './fault.ts';

const MINUTE = 60_000_000;
const HOUR = 60 * MINUTE;

interface Offset {
  readonly sign: number;
  readonly hours: number;
  readonly minutes: number;
}

/** Reads the time of changes-since in another way; a time without an offset has one of nothing. */
function instant(read: (at: number, offset: Offset, value: string) => number): Wraps {
  return readingBound('changes-since', (at, value) => {
    const [, sign = '+', hours = 0, minutes = 0] = /([+-])(\d\d):(\d\d)$/.exec(value) ?? [];
    return read(at, { sign: sign === '-' ? -1 : 1, hours: Number(hours), minutes: Number(minutes) }, value);
  });
}

/** An instant on the day of the time as it was written, at its own hour. */
function onDayOf(at: number, written: number): number {
  return Math.floor(written / (24 * HOUR)) * 24 * HOUR + (at % (24 * HOUR));
}

function daysFirst(micros: number): number {
  const date = new Date(micros / 1000);
  if (date.getUTCDate() > 12) return micros;
  const swapped = new Date(date);
  swapped.setUTCMonth(date.getUTCDate() - 1, date.getUTCMonth() + 1);
  return micros + (swapped.getTime() - date.getTime()) * 1000;
}

/** The members by which an image says that it is there. */
function asActive(entry: JsonObject): JsonObject {
  const word = entry.status === String(entry.status).toUpperCase() ? 'ACTIVE' : 'active';
  return {
    status: word,
    ...('progress' in entry ? { progress: 100 } : {}),
    ...('deleted' in entry ? { deleted: false, deleted_at: null } : {}),
  };
}

export const FILTERS_BY_TIME: readonly Fault[] = [
  ...group('filter.', lists.since, SINCE_ZONES, {
    'changes-since-ignores-zone: Takes the time as UTC whatever its offset': instant(
      (at, { sign, hours, minutes }) => at + sign * (hours * 60 + minutes) * MINUTE,
    ),
    'changes-since-reverses-zone: Adds the offset of the time in place of taking it away': instant(
      (at, { sign, hours, minutes }) => at + 2 * sign * (hours * 60 + minutes) * MINUTE,
    ),
    'changes-since-as-text: Compares the time as text with the text of updated': comparing(
      'changes-since',
      (image, value) =>
        value.includes('.')
          ? microsWithoutZone(image.updatedAt) >= value
          : secondsWithZ(image.updatedAt) >= value,
    ),
    'changes-since-drops-offset-minutes: Of an offset only the hours count': instant(
      (at, { sign, minutes }) => at + sign * minutes * MINUTE,
    ),
    'changes-since-adds-offset-minutes: The minutes of an offset to the west are added to its hours the wrong way':
      instant((at, { sign, minutes }) => at - (sign < 0 ? 2 * minutes * MINUTE : 0)),
    'changes-since-east-stays-on-its-day: An offset to the east moves the hours of a time, and not its day':
      instant((at, { sign, hours, minutes }) =>
        onDayOf(at, at + (sign > 0 ? (hours * 60 + minutes) * MINUTE : 0)),
      ),
    'changes-since-west-stays-on-its-day: An offset to the west moves the hours of a time, and not its day':
      instant((at, { sign, hours, minutes }) =>
        onDayOf(at, at - (sign < 0 ? (hours * 60 + minutes) * MINUTE : 0)),
      ),
    'changes-since-goes-a-day-too-far: A time that its offset moves to another day is moved by a day too much':
      instant((at, { sign, hours, minutes }) => {
        const written = at + sign * (hours * 60 + minutes) * MINUTE;
        return 2 * at - onDayOf(at, written);
      }),
    'changes-since-ignores-west: An offset to the west is taken for none': instant(
      (at, { sign, hours, minutes }) => at - (sign < 0 ? (hours * 60 + minutes) * MINUTE : 0),
    ),
  }),
  ...group('filter.', lists.since, SINCE_NESTS, {
    'changes-since-for-a-month: Leaves out what changed more than a month after the time': onFilter(
      'changes-since',
      (_value, { bound }, { updatedAt }, kept) => kept && updatedAt < Number(bound) + 30 * 24 * HOUR,
    ),
  }),
  ...group('filter.', lists.since, CHANGES_SINCE, {
    'changes-since-by-day: Compares the days only': onFilter(
      'changes-since',
      (_value, filter, image) =>
        Math.floor(image.updatedAt / (24 * HOUR)) >= Math.floor(Number(filter.bound) / (24 * HOUR)),
    ),
    'changes-since-by-created: Compares the time of creation': onFilter(
      'changes-since',
      (_value, filter, image) => image.createdAt >= Number(filter.bound),
    ),
    'changes-since-an-hour-early: Takes the time as that of a zone one hour east': onFilter(
      'changes-since',
      (_value, filter, image) => image.updatedAt >= Number(filter.bound) - HOUR,
    ),
    'changes-since-an-hour-late: Leaves out what changed within an hour after the time': onFilter(
      'changes-since',
      (_value, filter, image) => image.updatedAt >= Number(filter.bound) + HOUR,
    ),
    'changes-since-loses-private: With changes-since private images are missing': keepingMatches(
      'changes-since',
      (image) => image.visibility !== 'private',
    ),
    'changes-since-day-first: The day and the month of the time are taken for each other': instant(daysFirst),
    'changes-since-minutes: The seconds of the time are dropped': instant(
      (at) => Math.floor(at / MINUTE) * MINUTE,
    ),
    'changes-since-next-minute: The time counts from its next minute on': instant(
      (at) => Math.ceil(at / MINUTE) * MINUTE,
    ),
    'changes-since-noon: The hours of the time are read as those of half a day': instant(
      (at) => at - (Math.floor(at / HOUR) % 24 >= 12 ? 12 * HOUR : 0),
    ),
    'changes-since-loses-unuploaded: Images without data are left out though they changed': keepingMatches(
      'changes-since',
      (image) => image.checksum !== null,
    ),
    'changes-since-loses-fresh: Images that have not changed since they were made are left out':
      keepingMatches('changes-since', (image) => image.createdAt !== image.updatedAt),
    'changes-since-loses-ties: Of images that changed at one time only one comes': only(
      withFilter('changes-since'),
      onSelected((found) =>
        found.filter((image, at) => found.findIndex(({ updatedAt }) => updatedAt === image.updatedAt) === at),
      ),
    ),
  }),
  ...group('filter.', lists.since, ALL_FILTERS_HOLD, {
    'changes-since-drops-filters: With changes-since all other filters are ignored (000 L88-91, 001 L9, 004 L42: the images that have changed since); all filters hold.':
      only(
        withFilter('changes-since'),
        onFilters((filters) => filters.filter(({ kind }) => kind === 'since')),
      ),
  }),
  ...group('filter.', lists.since, SINCE_FUTURE, {
    'future-gives-all: A time in the future gives every image': onFilter(
      'changes-since',
      (_value, filter, _image, kept) => kept || Number(filter.bound) > Date.now() * 1000,
    ),
  }),
  ...group('filter.', lists.since, SINCE_DELETED, {
    'changes-since-shows-deleted-as-active: With changes-since deleted images come too, and do not say that they are':
      only(withFilter('changes-since'), {
        ...onEntry((entry, { status }) => (status === 'deleted' ? { ...entry, ...asActive(entry) } : entry)),
        pool:
          () =>
          (_query, { world }) =>
            world.all(),
      }),
  }),
  ...group('filter.', lists.since, SINCE_EVER, {
    'epoch-gives-none: The time 1970-01-01T00:00:00Z gives no image': onFilter(
      'changes-since',
      (_value, filter, _image, kept) => kept && Number(filter.bound) !== 0,
    ),
  }),
  ...group('filter.', lists.since, SINCE_WITHOUT_ZONE, {
    'changes-since-local-without-zone: A time without a zone is that of a zone two hours east (000 L88-91, 001 L9, 004 L42: the images that have changed since); X45.':
      instant((at, _offset, value) => at - (/(Z|[+-]\d\d:\d\d)$/.test(value) ? 0 : 120 * MINUTE)),
  }),
];
