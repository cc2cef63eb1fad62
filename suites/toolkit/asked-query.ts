import type { Api, ListOperation } from '../../engine/api/model.ts';
import type { Exchange, Query } from '../../engine/base/exchange.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { readBack } from '../../engine/operators/wording.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { goesTo } from '../../engine/run/place-of-request.ts';

/** What a request asked for, each filter by the name and with the value that checks know it by. */
export function askedQuery({ request }: Pick<Exchange, 'request'>, list: ListOperation): Query {
  return readBack(list, decodeQuery(request.url));
}

/** Whether a request asked for the plain list from its beginning: with nothing but a limit and what goes with every request. */
export function asksFromTheBeginning(
  exchange: Exchange,
  facts: { readonly api: Api; readonly endpoint: string },
): boolean {
  const { list } = facts.api;
  const size = pagingOf(list)?.size;
  const always = new Set(list.always.map(String));
  return (
    goesTo(list, exchange, facts) &&
    decodeQuery(exchange.request.url).every((pair) => pair[0] === size || always.has(String(pair)))
  );
}
