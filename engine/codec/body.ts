import type { Exchange } from '../base/exchange.ts';
import { charsetOf } from '../base/media-type.ts';
import { memo } from '../base/memo.ts';
import { parseXml, plainText, type XmlReading } from './xml.ts';

/** The body of an answer as XML; undefined where no answer came. Each exchange is read once however often it is asked for. */
export const readXml = memo((exchange: Exchange): XmlReading | undefined => {
  const bytes = bytesOf(exchange);
  return bytes === undefined ? undefined : parseXml(bytes, charsetOf(exchange));
});

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
