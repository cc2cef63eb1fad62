/** An image that is shown otherwise in some place only: on later pages, behind a filter, by itself, at the end. */
import type { JsonObject } from '../exchange.ts';
import { isObject, omit } from '../wraps.ts';
import { type Fault, fault, STRICT_ONLY } from './fault.ts';
import {
  all,
  alone,
  isPart,
  later,
  MINIMA,
  metadata,
  novas,
  ofVictim,
  otc,
  otherwise,
  paged,
  renamed,
  SIZES,
  secondLater,
  servers,
  set,
  UPDATED,
} from './narrow-consistency-tools.ts';

export const NARROW_SINGLE: readonly Fault[] = [
  otherwise(
    'neighbours-swap-names',
    paged,
    'On pages after the first each image has the name of the one before',
    later,
    (entry, { page, image }) => {
      const at = page?.line.indexOf(image) ?? 0;
      return { ...entry, name: page?.line[at - 1]?.name ?? entry.name ?? null };
    },
  ),
  otherwise(
    'single-updated-a-second-later',
    servers,
    'A single image was updated a second later than its entry in the list says',
    alone,
    set(UPDATED, secondLater),
  ),
  otherwise(
    'single-created-a-second-later',
    servers,
    'A single image was made a second later than its entry in the list says',
    alone,
    set(['created_at', 'created'], secondLater),
  ),
  otherwise(
    'single-metadata-key-lost',
    servers,
    'An entry of the metadata is missing from a single image',
    alone,
    metadata((given) => omit(given, 'kernel_id')),
  ),
  otherwise(
    'single-metadata-key-added',
    servers,
    'A single image has one more entry of the metadata',
    alone,
    metadata((given) => ({ ...given, base_image_ref: '1' })),
  ),
  otherwise(
    'single-metadata-lower-case',
    servers,
    'Values of the metadata are in lower case in a single image',
    alone,
    metadata((given) =>
      Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value).toLowerCase()])),
    ),
  ),
  otherwise(
    'single-links-differ',
    servers,
    'The bookmark link of a single image has another host',
    alone,
    (entry) => ({
      ...entry,
      links: Array.isArray(entry.links)
        ? entry.links
            .filter(isObject)
            .map((link) =>
              link.rel === 'bookmark'
                ? { ...link, href: String(link.href).replace('127.0.0.1', 'images.example.com') }
                : link,
            )
        : [],
    }),
    STRICT_ONLY,
  ),
  otherwise(
    'single-progress-differs',
    servers,
    'A single image that is active has a progress of 99',
    (place) => alone(place) && place.image.status === 'active',
    set(['progress'], () => 99),
    STRICT_ONLY,
  ),
  otherwise(
    'single-null-as-zero',
    servers,
    'A size that is not known is 0 in the single image',
    alone,
    set(SIZES, (size) => size ?? 0),
    STRICT_ONLY,
  ),
  otherwise(
    'single-size-in-kilobytes',
    servers,
    'Sizes of single images are in kilobytes',
    alone,
    set(SIZES, (size) => (typeof size === 'number' ? Math.floor(size / 1024) : size)),
  ),
  otherwise(
    'single-of-one-differs',
    servers,
    'One single image has a name with an exclamation mark',
    (place) => alone(place) && ofVictim(place),
    set(['name'], (name) => `${String(name)}!`),
  ),
  otherwise(
    'single-of-unuploaded-differs',
    servers,
    'A single image without data is shown as ACTIVE',
    (place) => alone(place) && place.image.checksum === null,
    set(['status'], () => 'ACTIVE'),
  ),
  otherwise('single-server-lost', servers, 'A single image has another server id', alone, (entry) =>
    isObject(entry.server ?? null)
      ? { ...entry, server: { ...(entry.server as JsonObject), id: '11111111-1111-4111-8111-111111111111' } }
      : entry,
  ),
  otherwise(
    'updated-differs-now-and-then',
    all,
    'Every second answer that is not the whole list says that one image was updated a second later',
    (place) => ofVictim(place) && isPart(place) && place.exchange.number % 2 === 0,
    set(UPDATED, secondLater),
  ),
  otherwise(
    'name-differs-now-and-then',
    all,
    'Every fifth answer that is not the whole list has another name for one image',
    (place) => ofVictim(place) && isPart(place) && place.exchange.number % 5 === 0,
    renamed,
  ),
  otherwise(
    'minima-differ-now-and-then',
    [...novas, ...otc],
    'Every third answer that is not the whole list has another minimum of memory for one image',
    (place) => ofVictim(place) && isPart(place) && place.exchange.number % 3 === 0,
    set(MINIMA, (value) => Number(value) + 256),
  ),
  fault(
    'consistency.gzip-lacks-last',
    all,
    'Who takes gzip does not get the last image of the list (RFC 9110 section 12.5.3: the coding does not change the content).',
    {
      order: (right) => (found, query, exchange) => {
        const line = right(found, query, exchange);
        return /gzip/.test(String(exchange.headers['accept-encoding'] ?? '')) &&
          line.length > 1 &&
          query.filters.length === 0
          ? line.slice(0, -1)
          : line;
      },
    },
  ),
];
