import type { Exchange } from '../base/exchange.ts';
import { charsetOf } from '../base/media-type.ts';
import { parseXml, plainText, type XmlReading } from './xml.ts';

const readings = new WeakMap<Exchange, XmlReading | undefined>();

/** The body of an answer as XML; undefined where no answer came. Each exchange is read once however often it is asked for. */
export function readXml(exchange: Exchange): XmlReading | undefined {
  if (readings.has(exchange)) return readings.get(exchange);
  const bytes = bytesOf(exchange);
  const reading = bytes === undefined ? undefined : parseXml(bytes, charsetOf(exchange));
  readings.set(exchange, reading);
  return reading;
}

/** The bytes of an answer's body as they came, but for secrets. */
export function bytesOf(exchange: Exchange): Uint8Array | undefined {
  if (exchange.outcome.kind !== 'answer') return undefined;
  const { text, base64 } = exchange.outcome.body;
  return base64 === undefined ? Buffer.from(text, 'utf8') : Buffer.from(base64, 'base64');
}

/** What a body is by its first sign, whatever its Content-Type says. */
export type Look = 'json' | 'xml' | 'empty' | 'other';

export function lookOf(exchange: Exchange): Look {
  const bytes = bytesOf(exchange) ?? new Uint8Array();
  const first = /^(?:\xEF\xBB\xBF|\xFE\xFF|\xFF\xFE)?\s*([\s\S]?)/.exec(plainText(bytes))?.[1] ?? '';
  if (first === '') return 'empty';
  if (first === '<') return 'xml';
  return first === '{' || first === '[' ? 'json' : 'other';
}
