/** Links of the compute APIs that lead nowhere or elsewhere (000 L136-150, 001 L22-36, 003 L93-107). */

import type { Exchange } from '../exchange.ts';
import type { Json, JsonObject } from '../model.ts';
import { isObject, isVictim, onEntry } from '../wraps.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';

const LINKS = '(000 L136-150, 001 L22-36, 003 L93-107: links for self, bookmark and alternate)';

/** Changes the links of each image; null takes one away. */
function links(
  id: `${'link' | 'schema'}.${string}`,
  breaks: string,
  change: (link: JsonObject, id: string, exchange: Exchange) => Json,
  extras: Parameters<typeof fault>[4] = {},
): Fault {
  const stages = onEntry((entry, image, exchange) => {
    const given = Array.isArray(entry.links) ? entry.links.filter(isObject) : [];
    return {
      ...entry,
      links: given.map((link) => change(link, image.id, exchange)).filter((link) => link !== null),
    };
  });
  return fault(id, lists.novas, `${breaks} ${LINKS}.`, stages, extras);
}

function only(rel: string, change: (link: JsonObject, id: string, exchange: Exchange) => Json) {
  return (link: JsonObject, id: string, exchange: Exchange) =>
    link.rel === rel ? change(link, id, exchange) : link;
}

export const LINKS_COMPUTE: readonly Fault[] = [
  links(
    'schema.self-link-missing',
    'There is no self link',
    only('self', () => null),
  ),
  links(
    'schema.bookmark-link-missing',
    'There is no bookmark link',
    only('bookmark', () => null),
    STRICT_ONLY,
  ),
  links(
    'schema.alternate-link-missing',
    'There is no alternate link',
    only('alternate', () => null),
    STRICT_ONLY,
  ),
  links('schema.links-empty', 'The links are empty', () => null),
  links(
    'schema.self-link-twice',
    'The bookmark link says that it is self too',
    only('bookmark', (link) => ({ ...link, rel: 'self' })),
  ),
  links(
    'schema.link-rel-unknown',
    'One link has the relation "permalink"',
    only('bookmark', (link) => ({ ...link, rel: 'permalink' })),
    STRICT_ONLY,
  ),
  links('schema.link-rel-missing', 'Links have no rel', ({ rel: _, ...link }) => link),
  links(
    'schema.link-href-missing',
    'The self link has no href',
    only('self', ({ href: _, ...link }) => link),
  ),
  links(
    'schema.link-href-is-id',
    'The href of self is the bare id, as the table has it',
    only('self', (link, id) => ({ ...link, href: id })),
    STRICT_ONLY,
  ),
  links(
    'schema.link-href-relative',
    'The href of self is relative',
    only('self', (link, id) => ({ ...link, href: `/v2/images/${id}` })),
    STRICT_ONLY,
  ),
  links(
    'schema.link-href-no-uri',
    'The href of self has blanks and braces in it',
    only('self', (link, id) => ({ ...link, href: `{compute url}/images/${id}` })),
  ),
  links(
    'schema.link-href-number',
    'The href of self is a number',
    only('self', (link) => ({ ...link, href: 404 })),
  ),
  links(
    'link.href-of-list',
    'The href of self leads to the list',
    only('self', (link) => ({ ...link, href: String(link.href).replace(/\/[^/]+$/, '/detail') })),
  ),
  links(
    'link.href-of-server',
    'The href of self leads to /servers',
    only('self', (link) => ({ ...link, href: String(link.href).replace('/images/', '/servers/') })),
  ),
  links(
    'link.href-elsewhere',
    'The href of self has a path that does not exist',
    only('self', (link) => ({ ...link, href: String(link.href).replace('/v2', '/v9') })),
    STRICT_ONLY,
  ),
  links(
    'link.self-without-version',
    'The self link has no version, like the bookmark',
    only('self', (link) => ({ ...link, href: String(link.href).replace('/v2', '') })),
    STRICT_ONLY,
  ),
  links(
    'schema.link-type-missing',
    'The alternate link has no type',
    only('alternate', ({ type: _, ...link }) => link),
    STRICT_ONLY,
  ),
  links(
    'schema.link-type-on-self',
    'The self link has a type',
    only('self', (link) => ({ ...link, type: 'application/vnd.openstack.image' })),
    STRICT_ONLY,
  ),
  links(
    'schema.link-type-no-media-type',
    'The type of alternate is "image"',
    only('alternate', (link) => ({ ...link, type: 'image' })),
  ),
  links(
    'link.self-link-of-another',
    'The self link of one image leads to another',
    only('self', (link, id, exchange) => {
      const other = exchange.world.live().find((image) => image.id !== id)?.id ?? id;
      return isVictim({ id }, exchange) ? { ...link, href: String(link.href).replace(id, other) } : link;
    }),
  ),
  links(
    'link.bookmark-of-another',
    'The bookmark link of one image leads to another',
    only('bookmark', (link, id, exchange) => {
      const other = exchange.world.live().find((image) => image.id !== id)?.id ?? id;
      return isVictim({ id }, exchange) ? { ...link, href: String(link.href).replace(id, other) } : link;
    }),
  ),
  links(
    'link.self-links-all-the-same',
    'All images have the same self link',
    only('self', (link, id, { world }) => ({
      ...link,
      href: String(link.href).replace(id, world.live()[0]?.id ?? ''),
    })),
  ),
  fault(
    'schema.links-text',
    lists.novas,
    `links is the bare text of self, as the table has it ${LINKS}.`,
    onEntry((entry) => {
      const [first] = Array.isArray(entry.links) ? entry.links : [];
      return { ...entry, links: isObject(first ?? null) ? ((first as JsonObject).href ?? null) : null };
    }),
  ),
  fault(
    'schema.links-object',
    lists.novas,
    `links is an object of relations ${LINKS}.`,
    onEntry((entry) => {
      const given = Array.isArray(entry.links) ? entry.links.filter(isObject) : [];
      return {
        ...entry,
        links: Object.fromEntries(given.map(({ rel, href }) => [String(rel), href ?? null])),
      };
    }),
  ),
  fault(
    'schema.links-missing',
    lists.novas,
    `Images have no links ${LINKS}.`,
    onEntry(({ links: _, ...entry }) => entry),
  ),
  fault(
    'link.server-of-another',
    lists.novas,
    'The self link of a server leads to another server (003 L189-201).',
    onEntry((entry) => {
      const server = entry.server ?? null;
      if (!isObject(server) || !Array.isArray(server.links)) return entry;
      const moved = server.links
        .filter(isObject)
        .map((link) => ({ ...link, href: String(link.href).replace(/[0-9a-f]{12}$/, '000000000000') }));
      return { ...entry, server: { ...server, links: moved } };
    }),
    STRICT_ONLY,
  ),
  fault(
    'link.single-404',
    lists.servers,
    `Self links lead to the image's place, where there is nothing ${LINKS}.`,
    { lookup: () => () => undefined },
  ),
  fault(
    'link.single-404-for-one',
    lists.servers,
    `The self link of one image leads to its place, where there is nothing ${LINKS}.`,
    {
      lookup: (right) => (id, exchange) =>
        exchange.world.victim()?.id === id ? undefined : right(id, exchange),
    },
  ),
];
