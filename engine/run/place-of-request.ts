import type { Api, ListOperation, Operation } from '../api/model.ts';
import { isPathOf } from '../api/operation-path.ts';
import type { Exchange } from '../base/exchange.ts';
import { decodeQuery } from '../client/address.ts';
import { pagingOf } from '../paging/index.ts';

/** What a request is placed in. */
export interface Surroundings {
  readonly api: Api;
  /** The URL of the endpoint, without a slash at its end. */
  readonly endpoint: string;
}

/** Whether a request went to an operation's path below the endpoint. */
export function goesTo(operation: Operation, exchange: Exchange, facts: Surroundings): boolean {
  const [address = ''] = exchange.request.url.split('?');
  if (!address.startsWith(facts.endpoint)) return false;
  return isPathOf(operation, address.slice(facts.endpoint.length), facts.api.operations);
}

/** Whether a request asked for the beginning of a list. At another path than the list's, only the target knows where a page begins. */
export function beginsList(
  exchange: Exchange,
  facts: Surroundings & { readonly list: ListOperation },
): boolean {
  const paging = pagingOf(facts.list);
  return (
    goesTo(facts.list, exchange, facts) && (paging?.startsList(decodeQuery(exchange.request.url)) ?? true)
  );
}
