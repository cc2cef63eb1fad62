/** Answers that belong to another request: caches whose keys lack something, and pages that are stale. */
import type { Exchange } from '../exchange.ts';
import type { Reply } from '../reply.ts';
import { CACHED, FORMATS, UNAUTHORIZED_SERVED } from '../sentences/index.ts';
import type { Wraps } from '../stages.ts';
import type { World } from '../world.ts';
import { type Fault, group, lists } from './fault.ts';

type Key = (exchange: Exchange) => string | undefined;

/** Gives the first successful answer of a key to all requests of the key; undefined is never kept. */
function caching(keyOf: Key): Wraps {
  const caches = new WeakMap<World, Map<string, Reply>>();
  return {
    reply: (right) => (reply, exchange) => {
      const fresh = right(reply, exchange);
      const key = exchange.method === 'GET' && exchange.route.kind === 'list' ? keyOf(exchange) : undefined;
      if (key === undefined || fresh.status !== 200) return fresh;
      const cache = caches.get(exchange.world) ?? new Map<string, Reply>();
      caches.set(exchange.world, cache);
      const known = cache.get(key);
      if (known !== undefined) return known;
      cache.set(key, fresh);
      return fresh;
    },
  };
}

/** The query without some parameters, and the format. */
function but(...names: readonly string[]): Key {
  return ({ pairs = [], format }) =>
    JSON.stringify([format, ...pairs.filter(([name]) => !names.includes(name))]);
}

/** Puts the answer that the list got with a token before any refusal. */
function cachedForAll(): Wraps {
  const caches = new WeakMap<World, Map<string, Reply>>();
  return {
    reply: (right) => (reply, exchange) => {
      const fresh = right(reply, exchange);
      const cache = caches.get(exchange.world) ?? new Map<string, Reply>();
      caches.set(exchange.world, cache);
      const key = `${exchange.path}?${exchange.search} ${exchange.format}`;
      if (exchange.method === 'GET' && fresh.status === 200) cache.set(key, fresh);
      return fresh.status === 401 ? (cache.get(key) ?? fresh) : fresh;
    },
  };
}

export const CACHES: readonly Fault[] = [
  ...group('pagination.', lists.paged, CACHED.markers, {
    'cached-without-marker: A cache does not distinguish markers': caching(but('marker')),
  }),
  ...group('pagination.', lists.paged, CACHED.limits, {
    'cached-without-limit: A cache does not distinguish limits': caching(but('limit')),
  }),
  ...group('pagination.', lists.paged, CACHED.queries, {
    'cached-by-40-signs: A cache takes the first 40 signs of the query for the whole': [
      caching(({ search, format }) => `${format} ${search.slice(0, 40)}`),
      { also: '000-filter-012 001-filter-021 002-filter-010 004-filter-008' },
    ],
  }),
  ...group('sorting.', lists.images, CACHED.sorting, {
    'cached-without-direction: A cache does not distinguish directions of sorting': caching(but('sort_dir')),
    'cached-without-key: A cache does not distinguish sort keys': caching(but('sort_key')),
  }),
  ...group('filter.', lists.all, CACHED.names, {
    'cached-without-name: A cache does not distinguish names': caching(but('name')),
    'cached-in-lower-case: A cache does not distinguish capitals from small letters': caching(
      ({ search, format }) => `${format} ${search.toLowerCase()}`,
    ),
  }),
  ...group('filter.', lists.all, CACHED.statuses, {
    'cached-without-status: A cache does not distinguish statuses': caching(but('status')),
  }),
  ...group('filter.', lists.since, CACHED.times, {
    'cached-without-since: A cache does not distinguish times': caching(but('changes-since')),
  }),
  ...group('filter.', lists.sized, CACHED.sizes, {
    'cached-without-size_max: A cache does not distinguish maxima': caching(but('size_max')),
  }),
  ...group('filter.', lists.all, CACHED.filters, {
    'cached-by-80-signs: A cache takes the first 80 signs of the query for the whole': caching(
      ({ search, format }) => `${format} ${search.slice(0, 80)}`,
    ),
  }),
  ...group('negotiation.', lists.compute, FORMATS, {
    'cached-without-accept: A cache gives the format that was asked for first to all (RFC 9111 section 4.1; 001 L16-228).':
      caching(({ search }) => search),
  }),
  ...group('status.', lists.all, UNAUTHORIZED_SERVED, {
    'cached-without-token: A cache gives what one token got to requests without any': [
      cachedForAll(),
      { also: '001-status-028' },
    ],
  }),
];
