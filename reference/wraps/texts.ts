/** Wraps of the text of documents. */
import type { Exchange } from '../exchange.ts';
import type { Wraps } from '../stages.ts';

/** Changes the text of each document. */
export function onText(change: (text: string, exchange: Exchange) => string): Wraps {
  return { text: (right) => (text, exchange) => change(right(text, exchange), exchange) };
}

/** Changes the text of each JSON document. */
export function onJsonText(change: (text: string) => string): Wraps {
  return onText((text, { format }) => (format === 'json' ? change(text) : text));
}

/** Changes the text of each XML document. */
export function onXmlText(change: (text: string) => string): Wraps {
  return onText((text, { format }) => (format === 'xml' ? change(text) : text));
}
