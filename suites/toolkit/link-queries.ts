import type { ListOperation } from '../../engine/api/model.ts';
import { isSortParameter, sortParameters } from '../../engine/api/sort-form.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import type { Exchange, Query } from '../../engine/base/exchange.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import type { PagingStyle } from '../../engine/paging/style.ts';

/** That a link keeps the query of the page that it stands on. */
export const keepsQuery: Aspect = { relation: 'keeps-query' };

/** What a page's link does to the query that the page was asked for with, the marker aside. */
export interface LinkQuery {
  readonly exchange: Exchange;
  readonly link: string;
  readonly asked: Query;
  readonly lost: Query;
  readonly added: Query;
  /** The order that it adds where none was asked for, which is right if the list comes in that order anyway. */
  readonly order: Query;
}

/**
 * Compares as decoded multisets: order and escapes are the target's own, and so are parameters that no document names and
 * no check sends, such as a count of entries in place of a marker. An empty value may count as none. What a link may add
 * besides is the limit and the order that hold where none was asked for; whether the page there is the right one is for checks
 * of pages. A link that has two markers adds one. Where a page was asked for before an entry, the next one begins after another.
 */
export function linkQueryOf(
  query: Query,
  link: string,
  paging: PagingStyle,
  list: Pick<ListOperation, 'parameters' | 'collection'>,
): Omit<LinkQuery, 'exchange'> {
  const { sorting, unknownParameter, unfilterable } = list.collection;
  const known = new Set<string | undefined>([
    ...list.parameters.map(({ name }) => name),
    ...unfilterable.members,
    unknownParameter,
    // A file need not list what its paging and its sorting name.
    paging.size,
    ...(sorting === undefined ? [] : sortParameters(sorting)),
  ]);
  const counts = ([name, value]: Query[number]): boolean =>
    name !== paging.position && name !== paging.before?.parameter && known.has(name) && value !== '';
  const asked = query.filter(counts);
  const names = new Set(asked.map(([name]) => name));
  const mayAdd = (name: string): boolean =>
    (name === paging.size || isSortParameter(sorting, name)) && !names.has(name);
  const given = decodeQuery(link);
  const kept = given.filter(counts);
  const gained = difference(kept, asked);
  const isOrder = ([name]: Query[number]): boolean => isSortParameter(sorting, name);
  // A page begins at one place.
  const [place, ...places] = given.filter(([name]) => name === paging.position);
  return {
    link,
    asked,
    lost: difference(asked, kept),
    added: [
      ...gained.filter(([name]) => !mayAdd(name)),
      ...places.filter(([, value]) => value !== place?.[1]),
    ],
    order: gained.filter((pair) => isOrder(pair) && mayAdd(pair[0])),
  };
}

/** The pairs of the first multiset that the second lacks. */
function difference(first: Query, second: Query): Query {
  const rest = new Map<string, number>();
  for (const [name, value] of second) {
    const pair = JSON.stringify([name, value]);
    rest.set(pair, (rest.get(pair) ?? 0) + 1);
  }
  return first.filter(([name, value]) => {
    const pair = JSON.stringify([name, value]);
    const left = rest.get(pair) ?? 0;
    rest.set(pair, left - 1);
    return left <= 0;
  });
}
