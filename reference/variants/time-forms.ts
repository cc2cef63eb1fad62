/** Other lawful ways to write and to keep times. */
import type { Image } from '../model.ts';
import { secondsWithZ } from '../times.ts';
import { onEntry } from '../wraps/entries.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const ANY_ISO = 'X06, X45: any ISO 8601 time, UTC where no zone is given';
const HOUR = 3_600_000_000;

/** Both times of each image in another form; `micros` are microseconds since 1970. */
function written(write: (micros: number) => string): Pick<Variant, 'stages'> {
  return {
    stages: onEntry((entry, image) => {
      const [created, updated] = 'created' in entry ? ['created', 'updated'] : ['created_at', 'updated_at'];
      return {
        ...entry,
        [created]: write(image.createdAt),
        [updated]: write(image.updatedAt),
        ...(typeof entry.deleted_at === 'string' && image.deletedAt !== null
          ? { deleted_at: write(image.deletedAt) }
          : {}),
      };
    }),
  };
}

function timed(change: (image: Image, index: number) => Partial<Image>): Pick<Variant, 'prepare'> {
  return {
    prepare: (world) =>
      world.replace(world.all().map((image, index) => ({ ...image, ...change(image, index) }))),
  };
}

const SHOWN = [...lists.novas, ...lists.otc];
const digits = (micros: number) => secondsWithZ(micros).slice(0, -1);
const fraction = (micros: number) => String(micros % 1_000_000).padStart(6, '0');

export const TIME_FORMS: readonly Variant[] = [
  lenient(
    'times-in-another-zone',
    SHOWN,
    `Times have the offset of the server's zone (${ANY_ISO}).`,
    written((micros) => `${digits(micros + 2 * HOUR)}.${fraction(micros)}+02:00`),
  ),
  lenient(
    'times-west-of-utc',
    SHOWN,
    `Times have an offset of half hours, without a colon (${ANY_ISO}).`,
    written((micros) => `${digits(micros - 3.5 * HOUR)}.${fraction(micros)}-0330`),
  ),
  lenient(
    'times-with-hours-only-zone',
    SHOWN,
    `Times have an offset of two digits, as PostgreSQL writes it (${ANY_ISO}).`,
    written((micros) => `${digits(micros + HOUR)}.${fraction(micros)}+01`),
  ),
  lenient(
    'times-without-zone',
    SHOWN,
    `Times have no zone (${ANY_ISO}).`,
    written((micros) => `${digits(micros)}.${fraction(micros)}`),
  ),
  lenient(
    'times-with-a-blank',
    lists.otc,
    `A blank stands in place of the T (RFC 3339 section 5.6; ${ANY_ISO}).`,
    written((micros) => `${digits(micros).replace('T', ' ')}.${fraction(micros)}Z`),
  ),
  lenient(
    'times-in-small-letters',
    SHOWN,
    `The T and the Z are small (RFC 3339 section 5.6; ${ANY_ISO}).`,
    written((micros) => `${digits(micros)}.${fraction(micros)}Z`.toLowerCase()),
  ),
  lenient(
    'times-with-a-comma',
    SHOWN,
    `A comma stands before the fraction (ISO 8601 section 4.2.2.4; ${ANY_ISO}).`,
    written((micros) => `${digits(micros)},${fraction(micros)}Z`),
  ),
  lenient(
    'times-with-nanoseconds',
    SHOWN,
    `Times have nine digits of fraction (${ANY_ISO}).`,
    written((micros) => `${digits(micros)}.${fraction(micros)}123Z`),
  ),
  lenient(
    'times-in-basic-form',
    SHOWN,
    `Times have neither hyphens nor colons (ISO 8601 section 4.3.2; ${ANY_ISO}).`,
    written((micros) => `${digits(micros).replace(/[-:]/g, '')}.${fraction(micros)}Z`),
  ),
  variant(
    'kept-in-microseconds',
    [...lists.images, ...lists.novas],
    'Times are kept in microseconds and shown in whole seconds (X29: servers keep finer times than they show).',
    timed((image, index) => ({
      createdAt: image.createdAt + ((index * 7919) % 1_000_000),
      updatedAt: image.updatedAt + 999_999,
    })),
  ),
  lenient(
    'shown-rounded',
    lists.novas,
    'Times are kept in microseconds and shown rounded to the nearest second (X29: a second of tolerance).',
    {
      ...timed((image, index) => ({
        createdAt: image.createdAt + ((index * 7919) % 500_000),
        updatedAt: image.updatedAt + 500_000 + ((index * 104_729) % 500_000),
      })),
      ...written((micros) => secondsWithZ(Math.round(micros / 1_000_000) * 1_000_000)),
    },
  ),
  variant(
    'times-at-the-epoch',
    lists.all,
    'Some images are of the first second of 1970 (000 L132, 002 L43-45, 004 L67: any time).',
    timed((_image, index) => (index % 9 === 4 ? { createdAt: 0, updatedAt: 0 } : {})),
  ),
  variant(
    'never-updated',
    lists.all,
    'All images were last updated when they were made (001 L20, L48 show that).',
    timed((image) => ({ updatedAt: image.createdAt })),
  ),
  variant(
    'updated-within-one-second',
    lists.all,
    'All images were last updated within one second (a server has the images that it has).',
    timed((_image, index) => ({
      createdAt: 1_293_843_723_000_000,
      updatedAt: 1_293_843_723_000_000 + index * 11,
    })),
  ),
  variant(
    'images-of-ten-times',
    lists.all,
    'Each time of update is shared by several images (a server has the images that it has).',
    timed((image, index) => {
      const at = 1_393_843_723_000_000 + (index % 10) * 60_000_000;
      return { createdAt: Math.min(image.createdAt, at), updatedAt: at };
    }),
  ),
  lenient(
    'created-as-a-number',
    lists.images,
    'Times of images are counts of seconds (document 002 names no such member; X84).',
    {
      stages: onEntry((entry, image) => ({
        ...entry,
        created_at: Math.floor(image.createdAt / 1_000_000),
        updated_at: Math.floor(image.updatedAt / 1_000_000),
      })),
    },
  ),
];
