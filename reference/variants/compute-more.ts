/** Further lawful ways of the compute APIs, and of what all APIs say of images that are gone. */
import type { JsonObject } from '../model.ts';
import type { Wraps } from '../stages.ts';
import { isObject, omit, onEntry } from '../wraps/entries.ts';
import { has, onFilter } from '../wraps/requests.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

function linksOf(entry: JsonObject): readonly JsonObject[] {
  return Array.isArray(entry.links) ? entry.links.filter(isObject) : [];
}

function onLinks(change: (link: JsonObject) => JsonObject | readonly JsonObject[]): Wraps {
  return onEntry((entry) => ({ ...entry, links: linksOf(entry).flatMap((link) => change(link)) }));
}

/** Shows deleted images too, where the query asks for them or everywhere. */
function showingDeleted(everywhere: boolean): Wraps {
  return {
    pool: (right) => (query, exchange) => {
      const asked = query.filters.some(
        ({ parameter, value }) => parameter === 'status' && /^deleted$/i.test(value),
      );
      return everywhere || asked ? exchange.world.all() : right(query, exchange);
    },
    lookup: (right) => (id, exchange) =>
      right(id, exchange) ?? (everywhere ? exchange.world.find(id) : undefined),
  };
}

/** Takes a status in any case for the word that the API knows. */
function anyCase(): Wraps {
  return {
    query: (right) => (query, exchange) => {
      const { statuses, filters: rules } = exchange.view;
      const whole = right(query, exchange);
      const filters = whole.filters.map((filter) => {
        const word = statuses.find((known) => known.toLowerCase() === filter.value.toLowerCase());
        const read =
          filter.parameter === 'status' && word ? rules.status?.(word, exchange.settings) : undefined;
        return read === undefined || typeof read === 'string' ? filter : { ...filter, ...read };
      });
      return { ...whole, filters };
    },
    refuse: (right) => (refusal, exchange) =>
      refusal.parameter === 'status' && exchange.view.statuses.includes((refusal.value ?? '').toUpperCase())
        ? undefined
        : right(refusal, exchange),
  };
}

const pathOf = (href: unknown) => new URL(String(href)).pathname;

function isAddress(server: string): boolean {
  return server.includes('/');
}

/** Refuses servers that are named in one of the two forms. */
function refusingServer(form: (server: string) => boolean, message: string): Wraps {
  return {
    door: (right) => (exchange) =>
      has(exchange, 'server', form)
        ? [...right(exchange), { status: 400, reason: 'parameter', message }]
        : right(exchange),
  };
}

export const COMPUTE_MORE: readonly Variant[] = [
  lenient(
    'status-in-small-letters',
    lists.novas,
    'Status words are in small letters, and the filter takes either (X23: case-insensitive).',
    {
      stages: {
        ...anyCase(),
        ...onEntry((entry) => ({ ...entry, status: String(entry.status).toLowerCase() })),
      },
    },
  ),
  lenient(
    'status-in-capitals',
    [...lists.images, ...lists.otc],
    'Status words are in capitals, and the filter takes either (X23: case-insensitive).',
    {
      stages: {
        ...anyCase(),
        ...onEntry((entry) => ({ ...entry, status: String(entry.status).toUpperCase() })),
      },
    },
  ),
  lenient(
    'status-filter-takes-either-case',
    lists.all,
    'The status filter takes words in any case, as known servers do (X23).',
    { stages: anyCase() },
  ),
  variant(
    'deleted-by-status',
    [...lists.novas, ...lists.otc],
    'Deleted images are shown to who asks for their status (I05: the part of deleted ones may exceed the list).',
    {
      stages: showingDeleted(false),
    },
  ),
  lenient(
    'deleted-in-plain-list',
    [...lists.servers, ...lists.otc],
    'Deleted images are listed like others (X50: a warning).',
    { settings: { deletedMarkers: true }, stages: showingDeleted(true) },
  ),
  variant(
    'deleted-are-images-too',
    lists.compute,
    'Deleted images are listed like others (document 001 does not say that they are not).',
    { settings: { deletedMarkers: true }, stages: showingDeleted(true) },
  ),
  lenient(
    'server-by-id-only',
    lists.novas,
    'A server is named by its id only; an address matches nothing (X28: either form is enough).',
    {
      stages: onFilter('server', (value, _filter, _image, kept) => kept && !isAddress(value)),
    },
  ),
  lenient(
    'server-by-address-only',
    lists.novas,
    'A server is named by its address only; an id matches nothing (X28: either form is enough).',
    {
      stages: onFilter('server', (value, _filter, _image, kept) => kept && isAddress(value)),
    },
  ),
  lenient(
    'server-address-refused',
    lists.servers,
    'A server is named by its id only; an address gets 400 (X28: either form is enough).',
    {
      stages: refusingServer(isAddress, 'server must be an id'),
    },
  ),
  lenient(
    'server-id-refused',
    lists.servers,
    'A server is named by its address only; an id gets 400 (X28: either form is enough).',
    {
      stages: refusingServer((value) => !isAddress(value), 'server must be an address'),
    },
  ),
  lenient('only-self-links', lists.novas, 'Images have a self link only (X05: self is required).', {
    stages: onEntry((entry) => ({ ...entry, links: linksOf(entry).filter(({ rel }) => rel === 'self') })),
  }),
  lenient(
    'links-of-other-relations',
    lists.novas,
    'Images have further links of registered relations (X03).',
    {
      stages: onEntry((entry) => ({
        ...entry,
        links: [...linksOf(entry), { rel: 'describedby', href: 'https://docs.example.invalid/image' }],
      })),
    },
  ),
  variant('links-with-more-members', lists.novas, 'Links have titles and languages (X83: further members).', {
    stages: onLinks((link) => ({ ...link, title: 'image', hreflang: 'en', templated: false })),
  }),
  lenient('links-without-host', lists.novas, 'Links are paths without a host (X02: any address).', {
    stages: onLinks((link) => ({ ...link, href: pathOf(link.href) })),
  }),
  lenient(
    'links-with-query',
    lists.novas,
    'Links have a query (X16: they need only end in /images/{id}, as paths).',
    {
      stages: onLinks((link) => ({ ...link, href: `${String(link.href)}?project=820712` })),
    },
  ),
  lenient(
    'links-of-ipv6-hosts',
    lists.novas,
    'Links name a host by an address of IPv6 (X16; RFC 3986 section 3.2.2).',
    {
      stages: onLinks((link) => ({ ...link, href: `http://[2001:db8::1]:8774${pathOf(link.href)}` })),
    },
  ),
  lenient('alternate-of-no-type', lists.novas, 'The alternate link has no type (X04: it may be missing).', {
    stages: onLinks((link) => omit(link, 'type')),
  }),
  lenient('alternate-in-json', lists.novas, 'The alternate link has another type (X04: any media type).', {
    stages: onLinks((link) => ('type' in link ? { ...link, type: 'application/json; profile=image' } : link)),
  }),
  lenient(
    'server-only-when-single',
    lists.servers,
    'The server of an image is shown only in its own view (X36: nothing is required).',
    {
      stages: onEntry((entry, _image, _exchange, page) => (page ? omit(entry, 'server') : entry)),
    },
  ),
  variant(
    'server-id-in-list',
    lists.servers,
    'The list has serverId where the single view has the server (X36, 003 L18-20).',
    {
      stages: onEntry((entry, image, _exchange, page) =>
        page && image.server !== null ? { ...omit(entry, 'server'), serverId: image.server } : entry,
      ),
    },
  ),
  lenient('no-progress', lists.servers, 'No image shows its progress (X24: optional).', {
    stages: onEntry((entry) => omit(entry, 'progress')),
  }),
  variant(
    'progress-steps',
    lists.novas,
    'Images that are being made show any progress (X24: from 0 to 100).',
    {
      stages: onEntry((entry, image) =>
        entry.status === 'SAVING' ? { ...entry, progress: image.minDisk % 101 } : entry,
      ),
    },
  ),
  variant(
    'next-links-too',
    lists.novas,
    'Pages have links in the body, in a header and further members (additional members; X56, X83).',
    {
      stages: {
        document: (right) => (document, exchange, page) => {
          const whole = right(document, exchange, page);
          return page && isObject(whole)
            ? {
                ...whole,
                images_links: [{ rel: 'first', href: `${exchange.origin}${exchange.path}` }],
                links: [],
                next: null,
                total: page.line.length,
              }
            : whole;
        },
      },
    },
  ),
  variant('images-are-last', lists.all, 'Other members come before the images (RFC 8259 section 4).', {
    stages: {
      document: (right) => (document, exchange, page) => {
        const whole = right(document, exchange, page);
        return page && isObject(whole)
          ? { '@context': 'images', ...omit(whole, 'images'), images: whole.images ?? [] }
          : whole;
      },
    },
  }),
];
