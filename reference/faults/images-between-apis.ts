/** What one API gets wrong and no reading of that API alone shows: another API over the same images says otherwise. */
import type { Exchange } from '../exchange.ts';
import type { Image } from '../model.ts';
import {
  BETWEEN_APIS,
  PUBLIC_BETWEEN_APIS,
  TIMES_BETWEEN_APIS,
  VISIBILITY_BETWEEN_APIS,
} from '../sentences/index.ts';
import { isVictim, onImage } from '../wraps/entries.ts';
import { type Extras, type Fault, group, lists, sharing } from './fault.ts';

/** Another finished image, whose size and checksum are its own. */
function otherImage(image: Image, { world }: Exchange): Image {
  const others = world.live().filter(({ id, status }) => id !== image.id && status === 'active');
  return others.find(({ size }) => size !== image.size) ?? image;
}

const HOUR = 3_600_000_000;

const BESIDE: Extras = { beside: true };

export const IMAGES_BETWEEN_APIS: readonly Fault[] = [
  ...group('consistency.', lists.showsSize, sharing(BETWEEN_APIS, BESIDE), {
    'size-of-another-image: One image has the size of another (000 L162, 002 L135-137, 004 L93)': onImage(
      (image, exchange) => (isVictim(image, exchange) ? { size: otherImage(image, exchange).size } : {}),
    ),
  }),
  ...group('consistency.', lists.checksummed, sharing(BETWEEN_APIS, BESIDE), {
    'checksum-of-another-image: One image has the checksum of another (002 L138-140, 004 L83)': onImage(
      (image, exchange) =>
        isVictim(image, exchange) ? { checksum: otherImage(image, exchange).checksum } : {},
    ),
  }),
  ...group('consistency.', lists.all, sharing(TIMES_BETWEEN_APIS, BESIDE), {
    'times-of-another-zone: All times are those of a zone an hour east, and are given as if they were UTC (000 L132, L166, 001 L20, L48, 004 L69-73)':
      onImage(({ createdAt, updatedAt }) => ({ createdAt: createdAt + HOUR, updatedAt: updatedAt + HOUR })),
    'created-of-one-image-is-early: One image was created two minutes before it was (000 L166, 001 L20, 004 L69)':
      onImage((image, exchange) =>
        isVictim(image, exchange) ? { createdAt: image.createdAt - HOUR / 30 } : {},
      ),
  }),
  ...group('consistency.', lists.plain, sharing(TIMES_BETWEEN_APIS, BESIDE), {
    'updated-stays-behind: An update does not change the time of the last update (000 L132, 002 L43-45, 004 L73)':
      onImage(({ createdAt }) => ({ updatedAt: createdAt })),
  }),
  ...group('consistency.', lists.all, sharing(BETWEEN_APIS, BESIDE), {
    'names-cut-short: Names are cut off after sixteen characters (000 L164, 001 L45, 002 L125-127, 004 L63)':
      onImage(({ name }) => ({ name: name === null ? null : name.slice(0, 16) })),
    'names-in-small-letters: Names are shown in small letters (000 L164, 001 L45, 002 L125-127, 004 L63)':
      onImage(({ name }) => ({ name: name === null ? null : name.toLowerCase() })),
    'status-stays-behind: One image that is finished still shows as being made (000 L129-130, 001 L47, 002 L128-131, 004 L59)':
      onImage((image, exchange) => (isVictim(image, exchange) ? { status: 'saving' } : {})),
    'errors-show-as-finished: An image that failed shows as finished (000 L129-130, 001 L47, 002 L128-131, 004 L59)':
      onImage(({ status }) => (status === 'killed' ? { status: 'active' } : {})),
  }),
  ...group('consistency.', lists.images, sharing(VISIBILITY_BETWEEN_APIS, BESIDE), {
    'private-images-are-public: Private images are called public (002 L132-134; X61)': onImage(
      ({ visibility }) => (visibility === 'private' ? { visibility: 'public' } : {}),
    ),
  }),
  ...group('consistency.', lists.otc, sharing(PUBLIC_BETWEEN_APIS, BESIDE), {
    'shared-images-are-public: Shared images are called public (004 L87; X61)': onImage(({ visibility }) =>
      visibility === 'shared' ? { visibility: 'public' } : {},
    ),
  }),
];
