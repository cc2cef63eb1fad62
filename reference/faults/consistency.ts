/** Answers that contradict each other. */
import type { ApiId, Image, JsonObject } from '../model.ts';
import { isVictim, onEntry } from '../wraps.ts';
import { type Extras, type Fault, fault, lists, STRICT_ONLY } from './fault.ts';

const LIST = '(000 L15, 001 L3, 002 L12-13, 004 L11)';

/** Shows one image's member otherwise in the view of the single image. */
function single(
  slug: string,
  apis: readonly ApiId[],
  name: string,
  change: (value: JsonObject[string] | undefined) => JsonObject[string],
  extras: Extras = {},
): Fault {
  return fault(
    `consistency.single-${slug}-differs`,
    apis,
    `A single image has another ${name} than its entry in the list (002 L141-143, 003 L14-16; I33).`,
    onEntry((entry, _image, _exchange, page) =>
      page || !(name in entry) ? entry : { ...entry, [name]: change(entry[name]) },
    ),
    { probe: 'a single image beside its entry in the list', ...extras },
  );
}

function onLine(change: (line: readonly Image[], number: number) => readonly Image[]): Fault['stages'] {
  return {
    order: (right) => (images, query, exchange) => change(right(images, query, exchange), exchange.number),
  };
}

export const CONSISTENCY: readonly Fault[] = [
  fault(
    'consistency.silently-cut-at-25',
    lists.otc,
    'No list, filtered or not, has more than 25 images, and nothing leads to the rest (004 L11; X49).',
    onLine((line) => line.slice(0, 25)),
    { probe: 'images seen through filters that are not in the list' },
  ),
  fault(
    'consistency.image-twice',
    lists.all,
    `One image is in the list twice ${LIST}.`,
    onLine((line) => {
      const again = line[1];
      return again && line.length > 3 ? [...line.slice(0, 3), again, ...line.slice(3)] : line;
    }),
  ),
  fault(
    'consistency.image-twice-at-end',
    lists.all,
    `The first image comes again at the end of the list ${LIST}.`,
    onLine((line) => (line.length > 1 ? [...line, ...line.slice(0, 1)] : line)),
  ),
  fault(
    'consistency.two-images-one-id',
    lists.all,
    `Two images have the same id ${LIST}.`,
    onEntry((entry, image, exchange) => {
      const [first, second] = exchange.world.live();
      return second?.id === image.id && first ? { ...entry, id: first.id } : entry;
    }),
  ),
  fault(
    'consistency.order-changes',
    lists.all,
    'The list comes in another order each time (002 L17-24; I11, X63).',
    onLine((line, number) => {
      const turn = line.length > 0 ? (number * 7) % line.length : 0;
      return [...line.slice(turn), ...line.slice(0, turn)];
    }),
  ),
  fault(
    'consistency.two-change-places',
    lists.all,
    'Two neighbours of the list change places at every second request (002 L17-24; I11, X63).',
    onLine((line, number) => {
      const [first, second, ...rest] = line;
      return number % 2 === 0 && first && second ? [second, first, ...rest] : line;
    }),
  ),
  fault(
    'consistency.image-comes-and-goes',
    lists.all,
    `One image is missing at every third request ${LIST}.`,
    {
      pool: (right) => (query, exchange) => {
        const pool = right(query, exchange);
        return exchange.number % 3 === 0 ? pool.filter((image) => !isVictim(image, exchange)) : pool;
      },
    },
  ),
  fault(
    'consistency.created-after-updated',
    lists.all,
    'One image was updated before it was created (000 L132, L166, 001 L20, L48, 004 L69-73; I42).',
    {
      entry: (right) => (image, exchange, page, query) => {
        const shown = isVictim(image, exchange)
          ? { ...image, createdAt: image.updatedAt + 3_600_000_000 }
          : image;
        return right(shown, exchange, page, query);
      },
    },
  ),
  fault(
    'consistency.updated-in-the-future',
    lists.all,
    'One image was updated ten years from now (000 L132, 001 L48, 004 L73; I42).',
    {
      entry: (right) => (image, exchange, page, query) => {
        const future = (Date.now() + 3650 * 86_400_000) * 1000;
        return right(
          isVictim(image, exchange) ? { ...image, updatedAt: Math.floor(future / 1e6) * 1e6 } : image,
          exchange,
          page,
          query,
        );
      },
    },
  ),
  fault(
    'consistency.reading-updates',
    lists.all,
    'Each reading of an image makes it appear updated (000 L132, 001 L48, 002 L12, 004 L73; I38).',
    {
      entry: (right) => (image, exchange, page, query) =>
        right({ ...image, updatedAt: image.updatedAt + exchange.number * 1_000_000 }, exchange, page, query),
    },
  ),
  fault(
    'consistency.checksum-changes',
    [...lists.images, ...lists.otc],
    'The checksum of one active image is another at every request (002 L138-140, 004 L83; I43).',
    {
      entry: (right) => (image, exchange, page, query) => {
        const digit = (exchange.number % 16).toString(16);
        const changed = isVictim(image, exchange) && image.checksum !== null;
        return right(
          changed ? { ...image, checksum: digit + image.checksum.slice(1) } : image,
          exchange,
          page,
          query,
        );
      },
    },
  ),
  fault(
    'consistency.size-changes',
    lists.showsSize,
    'The size of one active image grows with every request (000 L162, 002 L135-137, 004 L93; I43).',
    {
      entry: (right) => (image, exchange, page, query) =>
        right(
          isVictim(image, exchange) && image.size !== null
            ? { ...image, size: image.size + exchange.number }
            : image,
          exchange,
          page,
          query,
        ),
    },
  ),
  single('name', lists.servers, 'name', (name) => `${String(name)} (image)`),
  single('status', lists.servers, 'status', () => 'DELETED'),
  single('updated', lists.servers, 'updated', () => '2014-06-01T00:00:00Z'),
  single('created', lists.servers, 'created', () => '2013-06-01T00:00:00Z'),
  single('min-ram', lists.servers, 'minRam', (value) => Number(value) + 1),
  single('min-disk', lists.servers, 'minDisk', (value) => Number(value) + 1),
  single('image-size', lists.servers, 'OS-EXT-IMG-SIZE:size', (size) => Number(size) + 1),
  single('disk-config', lists.servers, 'OS-DCF:diskConfig', (word) => (word === 'AUTO' ? 'MANUAL' : 'AUTO')),
  single('metadata', lists.servers, 'metadata', () => ({ image_type: 'base' })),
  single('server', lists.servers, 'server', () => ({
    id: '00000000-0000-4000-8000-000000000000',
    links: [],
  })),
  single('id', lists.servers, 'id', (id) => String(id).split('').reverse().join('')),
  single('size', lists.images, 'size', (size) => Number(size) + 1, STRICT_ONLY),
  single('checksum', lists.images, 'checksum', () => '0'.repeat(32), STRICT_ONLY),
  single('visibility', lists.images, 'visibility', (visibility) =>
    visibility === 'public' ? 'private' : 'public',
  ),
];
