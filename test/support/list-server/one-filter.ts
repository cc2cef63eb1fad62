import type { JsonObject } from '../../../engine/base/json.ts';
import { apiOf, documentOf, parameter } from './document.ts';
import { byOffset } from './paging.ts';
import type { Entry, FilterRule, ListServer } from './server.ts';
import { envelope } from './shapes.ts';

/** The API of a list that comes in pages by offset and has one parameter to filter by. */
export function apiWithFilter(filter: JsonObject) {
  return apiOf(
    documentOf({
      items: '/data',
      collection: {
        paging: { style: 'offset', limit: 'limit', offset: 'skip', ends: 'total', total: '/total' },
      },
      members: { total: { type: 'integer' } },
      parameters: [
        parameter('limit', { type: 'integer', minimum: 1, maximum: 50, default: 10 }),
        parameter('skip', { type: 'integer', minimum: 0 }),
        filter,
      ],
    }),
  );
}

/** A server of that list, which filters by the parameter as a rule says. */
export function serverWithFilter(name: string, rule: FilterRule, entries: readonly Entry[]): ListServer {
  return {
    path: '/things',
    entries,
    sizes: { parameter: 'limit', usual: 10, largest: 50 },
    pager: byOffset('skip'),
    filters: { [name]: rule },
    shape: envelope((page) => ({ data: page.entries, total: page.total })),
  };
}
