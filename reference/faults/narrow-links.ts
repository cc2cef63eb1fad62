/** Links that are wrong for some images, or in one part only (000 L136-150, 001 L22-36, 002 L141-155, 003 L93-107). */
import type { Exchange, Image, JsonObject, Page } from '../exchange.ts';
import type { ApiId } from '../model.ts';
import type { Wraps } from '../stages.ts';
import { isLaterPage, isObject, onEntry, onList } from '../wraps.ts';
import { type Extras, type Fault, fault, lists, STRICT_ONLY } from './fault.ts';

const SELF = '(002 L141-143: the link to the image)';
const LINKS = '(000 L136-150, 001 L22-36, 003 L93-107: links for self, bookmark and alternate)';

interface Where {
  readonly image: Image;
  readonly exchange: Exchange;
  readonly page: Page | undefined;
}
type When = (where: Where) => boolean;
type Change = (address: string, where: Where) => string;

/** Changes the self address, whichever form it has. */
function self(when: When, change: Change, rel = 'self'): Wraps {
  return onEntry((entry, image, exchange, page) => {
    const where = { image, exchange, page };
    if (!when(where)) return entry;
    if (typeof entry[rel] === 'string') return { ...entry, [rel]: change(entry[rel], where) };
    if (!Array.isArray(entry.links)) return entry;
    const links = entry.links
      .filter(isObject)
      .map((link) => (link.rel === rel ? { ...link, href: change(String(link.href), where) } : link));
    return { ...entry, links };
  });
}

function link(
  slug: string,
  apis: readonly ApiId[],
  breaks: string,
  when: When,
  change: Change,
  rel = 'self',
  extras: Extras = {},
): Fault {
  return fault(`link.${slug}`, apis, `${breaks} ${SELF} ${LINKS}.`, self(when, change, rel), extras);
}

const always: When = () => true;
const last: When = ({ image, page }) => page !== undefined && page.line.at(-1) === image;
const later: When = ({ page }) => isLaterPage(page);
const own: When = ({ image }) => image.visibility === 'private';
const unuploaded: When = ({ image }) => image.checksum === null;
const alone: When = ({ page }) => page === undefined;
const filtered: When = ({ exchange }) => /name=|status=/.test(exchange.search);

function neighbour(image: Image, exchange: Exchange): string {
  const live = exchange.world.live();
  return live[(live.indexOf(image) + 1) % live.length]?.id ?? image.id;
}
const ofNeighbour: Change = (address, { image, exchange }) =>
  address.replace(image.id, neighbour(image, exchange));

const linked = lists.single;
const { images, novas, servers } = lists;

export const NARROW_LINKS: readonly Fault[] = [
  link(
    'self-of-neighbour-at-end',
    linked,
    'The self link of the last image leads to another',
    last,
    ofNeighbour,
  ),
  link(
    'self-of-neighbour-on-later-pages',
    linked,
    'On pages after the first self links lead to other images',
    later,
    ofNeighbour,
  ),
  link(
    'self-of-neighbour-behind-filter',
    linked,
    'In a filtered list self links lead to other images',
    filtered,
    ofNeighbour,
  ),
  link(
    'self-of-neighbour-by-itself',
    servers,
    'The self link of a single image leads to another',
    alone,
    ofNeighbour,
  ),
  link('self-with-name', linked, 'Self links of private images end in the name', own, (address, { image }) =>
    address.replace(image.id, encodeURIComponent(image.name ?? '')),
  ),
  link('self-with-slash', linked, 'Self links end in a slash', always, (address) => `${address}/`),
  link('self-with-suffix', linked, 'Self links end in .json', always, (address) => `${address}.json`),
  link('self-with-detail', linked, 'Self links end in /detail', always, (address) => `${address}/detail`),
  link('self-id-cut', linked, 'Ids in self links lack their last sign', always, (address) =>
    address.slice(0, -1),
  ),
  link('self-id-without-hyphens', linked, 'Ids in self links have no hyphens', always, (address, { image }) =>
    address.replace(image.id, image.id.replaceAll('-', '')),
  ),
  link(
    'self-id-placeholder',
    linked,
    'Self links have the text {image_id} for the id',
    always,
    (address, { image }) => address.replace(image.id, '%7Bimage_id%7D'),
  ),
  link(
    'self-undefined',
    linked,
    'Self links of images without data end in undefined',
    unuploaded,
    (address, { image }) => address.replace(image.id, 'undefined'),
  ),
  link(
    'self-on-another-host',
    linked,
    'Self links lead to the host of another deployment',
    always,
    (address) => `http://localhost:8774${address.replace(/^http:\/\/[^/]+/, '')}`,
    'self',
    STRICT_ONLY,
  ),
  link(
    'self-secure',
    novas,
    'Self links say https where only http is served',
    always,
    (address) => address.replace('http:', 'https:'),
    'self',
    STRICT_ONLY,
  ),
  link(
    'self-with-path-twice',
    [...images, ...servers],
    'Self links have the version twice',
    always,
    (address) => address.replace('/v2', '/v2/v2'),
    'self',
    {},
  ),
  link(
    'file-of-neighbour-at-end',
    images,
    'The file of the last image is that of another',
    last,
    ofNeighbour,
    'file',
  ),
  link(
    'file-on-later-pages',
    images,
    'On pages after the first file leads to /data',
    later,
    (address) => address.replace(/file$/, 'data'),
    'file',
  ),
  link(
    'file-of-private',
    images,
    'The file of private images has no version and no id',
    own,
    () => '/files/download',
    'file',
  ),
  link(
    'bookmark-of-neighbour',
    novas,
    'Bookmark links lead to other images',
    always,
    ofNeighbour,
    'bookmark',
  ),
  link(
    'bookmark-of-private-is-list',
    novas,
    'The bookmark link of private images leads to the list',
    own,
    (address) => address.replace(/\/[^/]+$/, ''),
    'bookmark',
  ),
  link(
    'bookmark-is-self',
    novas,
    'Bookmark links are the same as self links',
    always,
    (address, { exchange }) => address.replace(exchange.origin, `${exchange.origin}/v2`),
    'bookmark',
    STRICT_ONLY,
  ),
  link(
    'alternate-of-neighbour',
    novas,
    'Alternate links lead to other images',
    always,
    ofNeighbour,
    'alternate',
  ),
  link(
    'alternate-without-id',
    novas,
    'Alternate links lead to the list of the image service',
    always,
    (address) => address.replace(/\/[^/]+$/, ''),
    'alternate',
  ),
  link(
    'alternate-at-end',
    novas,
    'The alternate link of the last image leads to another',
    last,
    ofNeighbour,
    'alternate',
  ),
  fault(
    'link.server-of-neighbour-on-later-pages',
    novas,
    'On pages after the first links of servers lead to /images (003 L189-201).',
    onEntry((entry, _image, _exchange, page) => {
      const server = entry.server ?? null;
      if (!isLaterPage(page) || !isObject(server) || !Array.isArray(server.links)) return entry;
      const moved: JsonObject[] = server.links
        .filter(isObject)
        .map((each) => ({ ...each, href: String(each.href).replace('/servers/', '/images/') }));
      return { ...entry, server: { ...server, links: moved } };
    }),
    STRICT_ONLY,
  ),
  fault(
    'link.schema-elsewhere',
    images,
    'schema leads to another address (002 L14-15, L197).',
    onList((document) => ({ ...document, schema: '/v2/schemas/servers' })),
  ),
  fault(
    'link.schema-lost-behind-filter',
    images,
    'A filtered list has no schema (002 L14-15, L197).',
    onList((document, { search }) => {
      const { schema: _, ...rest } = document;
      return /name=|status=/.test(search) ? rest : document;
    }),
    STRICT_ONLY,
  ),
];
