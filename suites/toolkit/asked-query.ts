import type { ListOperation } from '../../engine/api/model.ts';
import type { Exchange, Query } from '../../engine/base/exchange.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { readBack } from '../../engine/operators/wording.ts';

/** What a request asked for, each filter by the name and with the value that checks know it by. */
export function askedQuery({ request }: Pick<Exchange, 'request'>, list: ListOperation): Query {
  return readBack(list, decodeQuery(request.url));
}
