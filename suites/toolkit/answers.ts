import type { Operation } from '../../engine/api/model.ts';
import { responseFor } from '../../engine/api/responses.ts';
import { type Exchange, headerOf, statusOf } from '../../engine/base/exchange.ts';
import { readJson } from '../../engine/base/json-body.ts';
import { familyOf } from '../../engine/base/media-type.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { bytesOf } from '../../engine/codec/body.ts';
import { plainText } from '../../engine/codec/xml.ts';
import type { Facts } from '../../engine/run/facts.ts';

/** Exchanges of an operation that used its own method and got an answer. */
export function answersOf(operation: Operation, facts: Facts): readonly Exchange[] {
  return facts.exchanges.filter(
    (exchange) =>
      exchange.outcome.kind === 'answer' &&
      exchange.request.method === operation.method &&
      goesTo(operation, exchange, facts),
  );
}

/**
 * Whether a request went to an operation's path below the endpoint; `{name}` stands for one segment, unless the path is
 * another operation's word for word.
 */
export function goesTo(operation: Operation, exchange: Exchange, facts: Facts): boolean {
  const [address = ''] = exchange.request.url.split('?');
  if (!address.startsWith(facts.endpoint)) return false;
  const rest = address.slice(facts.endpoint.length);
  if (operation.path === rest) return true;
  const pattern = operation.path
    .split('/')
    .map((part) => (part.startsWith('{') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return (
    new RegExp(`^${pattern.join('/')}$`).test(rest) && facts.api.operations.every(({ path }) => path !== rest)
  );
}

/** The media type of a Content-Type, lower case and without parameters. */
export function mediaType(exchange: Exchange): string | undefined {
  return headerOf(exchange, 'content-type')?.split(';')[0]?.trim().toLowerCase();
}

/**
 * True for an answer that tells of the moment and not of the request: too busy, or asked to come back. A 413 to a request
 * without content is one too: by itself it proves nothing, whether or not it says when to come again.
 */
export function isTemporary(exchange: Exchange): boolean {
  const status = statusOf(exchange);
  return status === 413 || status === 429 || status === 503;
}

/** True where no answer came, or one that tells of the moment only, so that nothing is known of what was asked. */
export function isUninformative(exchange: Exchange): boolean {
  return exchange.outcome.kind === 'silence' || isTemporary(exchange);
}

/** The value of a query parameter as it was sent, or undefined. */
export function sentParameter(exchange: Exchange, name: string): string | undefined {
  return decodeQuery(exchange.request.url).find(([other]) => other === name)?.[1];
}

/** The media types in which the documents give a successful answer of an operation, the first being the usual one. */
export function documentedTypes(operation: Operation): readonly string[] {
  const contents = (responseFor(operation, 200)?.contents ?? []).map(({ mediaType: type }) => type);
  return [...new Set(contents)];
}

/** What a body is, told from the body itself. */
export type Nature = 'json' | 'xml' | 'html' | 'text' | 'nothing';

/** What the body of an answer is, whatever its Content-Type says. */
export function natureOf(exchange: Exchange): Nature {
  if (exchange.outcome.kind !== 'answer') return 'nothing';
  // XML need not be UTF-8, and other encodings are told by their bytes.
  const { text: whole, base64 } = exchange.outcome.body;
  const text = (
    base64 === undefined ? whole : plainText(bytesOf(exchange) ?? new Uint8Array()).replace(/^(?:ÿþ|þÿ)/, '')
  ).trimStart();
  if (text === '') return 'nothing';
  if (readJson(exchange) !== undefined) return 'json';
  if (/^(?:<!doctype html|<html)/i.test(text)) return 'html';
  return text.startsWith('<') ? 'xml' : 'text';
}

/** Whether two media types are one: XML has a name besides its usual one (RFC 7303, section 9.2). */
export function sameType(left: string | undefined, right: string): boolean {
  const xml = /^(?:application|text)\/xml$/;
  return left === right || (xml.test(left ?? '') && xml.test(right));
}

/** True where the Content-Type of a body is not contradicted by the body. */
export function isTrulyTyped(exchange: Exchange): boolean {
  const nature = natureOf(exchange);
  const family = familyOf(mediaType(exchange));
  if (nature === 'json' || nature === 'xml') return family === nature;
  return family === undefined;
}
