import type { Facts } from '../../engine/check.ts';
import { pageLink, readPage } from '../../engine/observe/page.ts';
import type { Paging, Query } from '../../engine/spec/model.ts';
import { decodeQuery } from '../../engine/target/address.ts';

/** What a page's link does to the query that the page was asked for with, the marker aside. */
export interface Keeping {
  readonly key: string;
  readonly link: string;
  readonly asked: Query;
  readonly lost: Query;
  readonly added: Query;
}

/** How every link of one kind in the run keeps its query; pages asked for with a repeated parameter are left out. */
export function keepingsOf(facts: Facts, paging: Paging, pointer: string | undefined): readonly Keeping[] {
  return facts.exchanges.flatMap((exchange) => {
    const page = readPage(exchange, facts.list.collection);
    const link = page === undefined ? undefined : pageLink(page, pointer);
    const query = decodeQuery(exchange.request.url);
    if (link === undefined || new Set(query.map(([name]) => name)).size < query.length) return [];
    return [keepingOf(exchange.key, query, link, paging)];
  });
}

/** Compares as decoded multisets: order and escapes are the target's own. A limit may be added where none was given. */
export function keepingOf(key: string, query: Query, link: string, paging: Paging): Keeping {
  const asked = query.filter(([name]) => name !== paging.marker);
  const kept = decodeQuery(link).filter(([name]) => name !== paging.marker);
  const limited = asked.some(([name]) => name === paging.limit);
  return {
    key,
    link,
    asked,
    lost: difference(asked, kept),
    added: difference(kept, asked).filter(([name]) => name !== paging.limit || limited),
  };
}

/** The pairs of the first multiset that the second lacks. */
export function difference(first: Query, second: Query): Query {
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
