/** Answers that belong to another request: caches whose keys lack something, and pages that are stale. */
import type { Exchange, Reply } from '../exchange.ts';
import type { ApiId } from '../model.ts';
import type { Wraps } from '../stages.ts';
import type { World } from '../world.ts';
import { type Extras, type Fault, fault, lists } from './fault.ts';

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

function cached(
  id: `${'filter' | 'sorting' | 'pagination' | 'negotiation' | 'consistency'}.${string}`,
  apis: readonly ApiId[],
  breaks: string,
  keyOf: Key,
  extras: Extras = {},
): Fault {
  return fault(
    id,
    apis,
    `${breaks} (RFC 9111 section 4: the key of a cache has the whole address).`,
    caching(keyOf),
    extras,
  );
}

export const CACHES: readonly Fault[] = [
  cached(
    'pagination.cached-without-marker',
    lists.paged,
    'A cache does not tell markers apart',
    but('marker'),
  ),
  cached('pagination.cached-without-limit', lists.paged, 'A cache does not tell limits apart', but('limit')),
  cached(
    'sorting.cached-without-direction',
    lists.images,
    'A cache does not tell directions of sorting apart',
    but('sort_dir'),
  ),
  cached(
    'sorting.cached-without-key',
    lists.images,
    'A cache does not tell sort keys apart',
    but('sort_key'),
  ),
  cached('filter.cached-without-name', lists.all, 'A cache does not tell names apart', but('name')),
  cached('filter.cached-without-status', lists.all, 'A cache does not tell statuses apart', but('status')),
  cached(
    'filter.cached-without-since',
    lists.since,
    'A cache does not tell times apart',
    but('changes-since'),
  ),
  cached(
    'filter.cached-without-size_max',
    lists.sized,
    'A cache does not tell maxima apart',
    but('size_max'),
  ),
  cached(
    'filter.cached-by-80-signs',
    lists.all,
    'A cache takes the first 80 signs of the query for the whole',
    ({ search, format }) => `${format} ${search.slice(0, 80)}`,
  ),
  cached(
    'pagination.cached-by-40-signs',
    lists.paged,
    'A cache takes the first 40 signs of the query for the whole',
    ({ search, format }) => `${format} ${search.slice(0, 40)}`,
  ),
  cached(
    'filter.cached-in-lower-case',
    lists.all,
    'A cache does not tell capitals from small letters',
    ({ search, format }) => `${format} ${search.toLowerCase()}`,
  ),
  fault(
    'negotiation.cached-without-accept',
    lists.compute,
    'A cache gives the format that was asked for first to all (RFC 9111 section 4.1; 001 L16-228).',
    caching(({ search }) => search),
  ),
  fault(
    'status.cached-without-token',
    lists.all,
    'A cache gives what one token got to requests without any (RFC 9111 section 3.5; 000 L32, 001 L5, 002 L218-222, 004 L148).',
    cachedForAll(),
  ),
];

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
