/** changes-since taken wrongly. Document sentences: 000 L88-91, 001 L9, 004 L42; the boundary itself may be in or out (X29). */

import { withFilter } from '../conditions.ts';
import type { Image, JsonObject } from '../model.ts';
import { only } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import type { Wraps } from '../stages.ts';
import { microsWithoutZone, secondsWithZ } from '../times.ts';
import { onEntry } from '../wraps/entries.ts';
import { filterOf, onFilter, onFilters, onSelected } from '../wraps/requests.ts';
import { type Fault, group, lists } from './fault.ts';

const SECOND = 1_000_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The offset of a time, which is nothing where it has none: how far it moves the time, and by how many minutes beside the hours. */
interface Offset {
  readonly moves: number;
  readonly minutes: number;
}

/** Reads the time of changes-since in another way. */
function instant(read: (at: number, offset: Offset, value: string) => number): Wraps {
  return bySince.reading((at, value) => {
    const [, sign = '+', hours = 0, minutes = 0] = /([+-])(\d\d):(\d\d)$/.exec(value) ?? [];
    const one = sign === '-' ? -MINUTE : MINUTE;
    return read(
      at,
      { moves: (Number(hours) * 60 + Number(minutes)) * one, minutes: Number(minutes) * one },
      value,
    );
  });
}

/** Compares images with the time of changes-since in another way. */
function since(keeps: (image: Image, at: number, right: boolean) => boolean): Wraps {
  return onFilter('changes-since', (_value, { bound }, image, right) => keeps(image, Number(bound), right));
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

const bySince = filterOf('changes-since');

export const FILTERS_BY_TIME: readonly Fault[] = [
  ...group('filter.', lists.since, sentences.SINCE_ZONES, {
    'changes-since-ignores-zone: Takes the time as UTC whatever its offset': instant(
      (at, { moves }) => at + moves,
    ),
    'changes-since-reverses-zone: Adds the offset of the time in place of taking it away': instant(
      (at, { moves }) => at + 2 * moves,
    ),
    'changes-since-as-text: Compares the time as text with the text of updated': bySince.comparing(
      (image, value) =>
        value.includes('.')
          ? microsWithoutZone(image.updatedAt) >= value
          : secondsWithZ(image.updatedAt) >= value,
    ),
    'changes-since-drops-offset-minutes: Of an offset only the hours count': instant(
      (at, { minutes }) => at + minutes,
    ),
    'changes-since-adds-offset-minutes: The minutes of an offset to the west are added to its hours the wrong way':
      instant((at, { minutes }) => at + 2 * Math.min(minutes, 0)),
    'changes-since-east-stays-on-its-day: An offset to the east moves the hours of a time, and not its day':
      instant((at, { moves }) => onDayOf(at, at + Math.max(moves, 0))),
    'changes-since-west-stays-on-its-day: An offset to the west moves the hours of a time, and not its day':
      instant((at, { moves }) => onDayOf(at, at + Math.min(moves, 0))),
    'changes-since-goes-a-day-too-far: A time that its offset moves to another day is moved by a day too much':
      instant((at, { moves }) => 2 * at - onDayOf(at, at + moves)),
    'changes-since-ignores-west: An offset to the west is taken for none': instant(
      (at, { moves }) => at + Math.min(moves, 0),
    ),
  }),
  ...group('filter.', lists.since, sentences.SINCE_NESTS, {
    'changes-since-for-a-month: Leaves out what changed more than a month after the time': since(
      ({ updatedAt }, at, right) => right && updatedAt < at + 30 * 24 * HOUR,
    ),
  }),
  ...group('filter.', lists.since, sentences.CHANGES_SINCE, {
    'changes-since-by-day: Compares the days only': since(
      ({ updatedAt }, at) => Math.floor(updatedAt / (24 * HOUR)) >= Math.floor(at / (24 * HOUR)),
    ),
    'changes-since-by-created: Compares the time of creation': since(({ createdAt }, at) => createdAt >= at),
    'changes-since-an-hour-early: Takes the time as that of a zone one hour east': since(
      ({ updatedAt }, at) => updatedAt >= at - HOUR,
    ),
    'changes-since-an-hour-late: Leaves out what changed within an hour after the time': since(
      ({ updatedAt }, at) => updatedAt >= at + HOUR,
    ),
    'changes-since-loses-private: With changes-since private images are missing': since(
      ({ visibility }, _at, right) => right && visibility !== 'private',
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
    'changes-since-loses-unuploaded: Images without data are left out though they changed': since(
      ({ checksum }, _at, right) => right && checksum !== null,
    ),
    'changes-since-loses-fresh: Images that have not changed since they were made are left out':
      bySince.keeping((image) => image.createdAt !== image.updatedAt),
    'changes-since-loses-ties: Of images that changed at one time only one comes': only(
      withFilter('changes-since'),
      onSelected((found) =>
        found.filter((image, at) => found.findIndex(({ updatedAt }) => updatedAt === image.updatedAt) === at),
      ),
    ),
  }),
  ...group('filter.', lists.since, sentences.ALL_FILTERS_HOLD, {
    'changes-since-drops-filters: With changes-since all other filters are ignored (000 L88-91, 001 L9, 004 L42: the images that have changed since); all filters hold.':
      only(
        withFilter('changes-since'),
        onFilters((filters) => filters.filter(({ kind }) => kind === 'since')),
      ),
  }),
  ...group('filter.', lists.since, sentences.SINCE_FUTURE, {
    'future-gives-all: A time in the future gives every image': since(
      (_image, at, right) => right || at > Date.now() * 1000,
    ),
  }),
  ...group('filter.', lists.since, sentences.SINCE_FUTURE, {
    'beyond-2038-gives-all: A time that 32 bits do not hold gives every image': instant((at) =>
      at > 2 ** 31 * SECOND ? 0 : at,
    ),
    'beyond-2262-gives-all: A time that 64 bits of nanoseconds do not hold gives every image': instant(
      (at) => (at > 2 ** 63 / 1000 ? 0 : at),
    ),
    'year-10000-gives-all: A time that is beyond the year 9999 in UTC is ignored': instant((at) =>
      at > Date.UTC(10000, 0, 1) * 1000 ? 0 : at,
    ),
  }),
  ...group('filter.', lists.since, sentences.SINCE_DELETED, {
    'changes-since-shows-deleted-as-active: With changes-since deleted images come too, and do not say that they are':
      only(withFilter('changes-since'), {
        ...onEntry((entry, { status }) => (status === 'deleted' ? { ...entry, ...asActive(entry) } : entry)),
        pool:
          () =>
          (_query, { world }) =>
            world.all(),
      }),
  }),
  ...group('filter.', lists.since, sentences.SINCE_EVER, {
    'epoch-gives-none: The time 1970-01-01T00:00:00Z gives no image': since(
      (_image, at, right) => right && at !== 0,
    ),
    'before-1970-gives-none: A time before 1970 gives no image': instant((at) =>
      at < 0 ? Number.MAX_VALUE : at,
    ),
    'before-1000-gives-none: A time whose year has fewer than four digits gives no image': instant(
      (at, _offset, value) => (/^0/.test(value) ? Number.MAX_VALUE : at),
    ),
    'second-before-1970-gives-none: The time -1, which stands for none, gives no image': since(
      (_image, at, right) => right && at !== -1_000_000,
    ),
  }),
  ...group('filter.', lists.since, sentences.SINCE_WITHOUT_ZONE, {
    'changes-since-local-without-zone: A time without a zone is that of a zone two hours east (000 L88-91, 001 L9, 004 L42: the images that have changed since); X45.':
      instant((at, _offset, value) => at - (/(Z|[+-]\d\d:\d\d)$/.test(value) ? 0 : 120 * MINUTE)),
  }),
];
