import type { Facts } from '../../engine/check.ts';
import { type Exchange, headerOf, statusOf } from '../../engine/exchange.ts';
import type { Operation } from '../../engine/spec/model.ts';
import { decodeQuery } from '../../engine/target/address.ts';

/** Exchanges of an operation that used its own method and got an answer. */
export function answersOf(operation: Operation, facts: Facts): readonly Exchange[] {
  return facts.exchanges.filter(
    (exchange) =>
      exchange.outcome.kind === 'answer' &&
      exchange.request.method === operation.method &&
      goesTo(operation, exchange, facts),
  );
}

/** Whether a request went to an operation's path below the endpoint; `{name}` stands for one segment. */
export function goesTo(operation: Operation, exchange: Exchange, facts: Facts): boolean {
  const [address = ''] = exchange.request.url.split('?');
  if (!address.startsWith(facts.endpoint)) return false;
  const rest = address.slice(facts.endpoint.length);
  const pattern = operation.path
    .split('/')
    .map((part) => (part.startsWith('{') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${pattern.join('/')}$`).test(rest);
}

/** The media type of a Content-Type, lower case and without parameters. */
export function mediaType(exchange: Exchange): string | undefined {
  return headerOf(exchange, 'content-type')?.split(';')[0]?.trim().toLowerCase();
}

/** True for an answer that tells of the moment and not of the request: too busy, or asked to come back. */
export function isPassing(exchange: Exchange): boolean {
  const status = statusOf(exchange);
  return (
    status === 429 || status === 503 || (status === 413 && headerOf(exchange, 'retry-after') !== undefined)
  );
}

/** The value of a query parameter as it was sent, or undefined. */
export function sentParameter(exchange: Exchange, name: string): string | undefined {
  return decodeQuery(exchange.request.url).find(([other]) => other === name)?.[1];
}
