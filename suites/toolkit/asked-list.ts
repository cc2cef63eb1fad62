import type { Exchange, Query } from '../../engine/base/exchange.ts';
import { memo } from '../../engine/base/memo.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import type { PagingStyle } from '../../engine/paging/style.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { beginsList } from '../../engine/run/place-of-request.ts';
import { listPage } from './shown-items.ts';

const linkNames = ['next', 'prev', 'first', 'last'] as const;

/**
 * The query by which the list was asked for that an exchange shows a page of. Where links hold what the target alone can read, a page
 * belongs to the list that its link stands in, whatever parameters the link shows.
 *
 * @returns undefined where links of different lists lead to the page.
 */
export function listQueryOf(exchange: Exchange, facts: Facts): Query | undefined {
  const paging = pagingOf(facts.list);
  const own = decodeQuery(exchange.request.url);
  if (paging === undefined || paging.linksCarryQuery || beginsList(exchange, facts)) return own;
  const lists = listsByLink(facts).get(exchange.request.url);
  if (lists === undefined) return own;
  const [list, ...others] = lists.values();
  return others.length === 0 ? list : undefined;
}

/** Whether a request asked for the plain list, whole or a page of it: with nothing but a limit, a marker, and what goes with every request. */
export function asksPlainList(exchange: Exchange, facts: Facts): boolean {
  const query = listQueryOf(exchange, facts);
  return query !== undefined && isPlainQuery(query, facts);
}

/** Whether a query has nothing but a limit, a marker, and what goes with every request. */
export function isPlainQuery(query: Query, facts: Facts): boolean {
  const paging = pagingOf(facts.list);
  const always = new Set(facts.list.always.map(String));
  return query.every(
    (pair) => pair[0] === paging?.size || pair[0] === paging?.position || always.has(String(pair)),
  );
}

/** The queries of the lists whose pages link to an address, by the address; pages that begin a list are reached without a link. */
const listsByLink = memo((facts: Facts): ReadonlyMap<string, ReadonlyMap<string, Query>> => {
  const paging = pagingOf(facts.list);
  const found = new Map<string, Map<string, Query>>();
  if (paging === undefined) return found;
  const byAddress = new Map<string, Exchange[]>();
  const toRead: (readonly [Exchange, Query])[] = [];
  for (const exchange of facts.exchanges) {
    const { url } = exchange.request;
    byAddress.set(url, [...(byAddress.get(url) ?? []), exchange]);
    if (beginsList(exchange, facts)) toRead.push([exchange, decodeQuery(url)]);
  }
  // It goes on to what is added to it meanwhile; a list of an address is added once.
  for (const [exchange, query] of toRead) {
    const list = JSON.stringify(query);
    for (const address of linksOf(exchange, paging, facts)) {
      const lists = found.get(address) ?? new Map<string, Query>();
      if (lists.has(list)) continue;
      found.set(address, lists.set(list, query));
      for (const next of byAddress.get(address) ?? [])
        if (!beginsList(next, facts)) toRead.push([next, query]);
    }
  }
  return found;
});

/** The addresses of other pages that an answer gives. */
function linksOf(exchange: Exchange, paging: PagingStyle, facts: Facts): readonly string[] {
  const page = listPage(exchange, facts);
  if (page === undefined) return [];
  const base = exchange.request.url;
  return linkNames.flatMap((name) => {
    const link = paging.linkOn(page, name);
    return link === undefined || !URL.canParse(link, base) ? [] : [withoutFragment(new URL(link, base))];
  });
}

function withoutFragment(url: URL): string {
  url.hash = '';
  return url.href;
}
