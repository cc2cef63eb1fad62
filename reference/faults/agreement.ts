/** What one API gets wrong and no reading of that API alone shows: another API over the same images says otherwise. */

import type { Exchange } from '../exchange.ts';
import type { ApiId, Image } from '../model.ts';
import { isVictim } from '../wraps.ts';
import { type Extras, type Fault, fault, lists } from './fault.ts';

const HOUR = 3_600_000_000;
const BESIDE: Extras = { beside: true, probe: 'the same image in another API' };

/** Shows images otherwise than they are; all of them, or only the victim. */
function shown(
  slug: string,
  apis: readonly ApiId[],
  breaks: string,
  change: (image: Image, exchange: Exchange) => Partial<Image>,
  extras: Extras = {},
): Fault {
  return fault(
    `consistency.${slug}`,
    apis,
    `${breaks} (I47).`,
    {
      entry: (right) => (image, exchange, page, query) =>
        right({ ...image, ...change(image, exchange) }, exchange, page, query),
    },
    { ...BESIDE, ...extras },
  );
}

/** Another finished image, whose size and checksum are its own. */
function stranger(image: Image, { world }: Exchange): Image {
  const others = world.live().filter(({ id, status }) => id !== image.id && status === 'active');
  return others.find(({ size }) => size !== image.size) ?? image;
}

export const AGREEMENT: readonly Fault[] = [
  shown(
    'size-of-another-image',
    lists.showsSize,
    'One image has the size of another (000 L162, 002 L135-137, 004 L93)',
    (image, exchange) => (isVictim(image, exchange) ? { size: stranger(image, exchange).size } : {}),
  ),
  shown(
    'checksum-of-another-image',
    [...lists.images, ...lists.otc],
    'One image has the checksum of another (002 L138-140, 004 L83)',
    (image, exchange) => (isVictim(image, exchange) ? { checksum: stranger(image, exchange).checksum } : {}),
  ),
  shown(
    'times-of-another-zone',
    lists.all,
    'All times are those of a zone an hour east, and are given as if they were UTC (000 L132, L166, 001 L20, L48, 004 L69-73)',
    ({ createdAt, updatedAt }) => ({ createdAt: createdAt + HOUR, updatedAt: updatedAt + HOUR }),
  ),
  shown(
    'created-of-one-image-is-early',
    lists.all,
    'One image was created two minutes before it was (000 L166, 001 L20, 004 L69)',
    (image, exchange) => (isVictim(image, exchange) ? { createdAt: image.createdAt - HOUR / 30 } : {}),
  ),
  shown(
    'updated-stays-behind',
    [...lists.images, ...lists.servers, ...lists.otc],
    'An update does not change the time of the last update (000 L132, 002 L43-45, 004 L73)',
    ({ createdAt }) => ({ updatedAt: createdAt }),
  ),
  shown(
    'names-cut-short',
    lists.all,
    'Names are cut off after sixteen characters (000 L164, 001 L45, 002 L125-127, 004 L63)',
    ({ name }) => ({ name: name === null ? null : name.slice(0, 16) }),
  ),
  shown(
    'names-in-small-letters',
    lists.all,
    'Names are shown in small letters (000 L164, 001 L45, 002 L125-127, 004 L63)',
    ({ name }) => ({ name: name === null ? null : name.toLowerCase() }),
  ),
  shown(
    'status-stays-behind',
    lists.all,
    'One image that is finished still shows as being made (000 L129-130, 001 L47, 002 L128-131, 004 L59)',
    (image, exchange) => (isVictim(image, exchange) ? { status: 'saving' } : {}),
  ),
  shown(
    'errors-show-as-finished',
    lists.all,
    'An image that failed shows as finished (000 L129-130, 001 L47, 002 L128-131, 004 L59)',
    ({ status }) => (status === 'killed' ? { status: 'active' } : {}),
  ),
  shown(
    'shared-images-are-public',
    lists.otc,
    'Shared images are called public (004 L87; X61)',
    ({ visibility }) => (visibility === 'shared' ? { visibility: 'public' } : {}),
  ),
];
