/** Wraps of the text of documents. */
import type { Exchange } from '../exchange.ts';
import type { Wraps } from '../stages.ts';
/** Changes the text of each document. */
export declare function onText(change: (text: string, exchange: Exchange) => string): Wraps;
/** Changes the text of each JSON document. */
export declare function onJsonText(change: (text: string) => string): Wraps;
/** Changes the text of each XML document. */
export declare function onXmlText(change: (text: string) => string): Wraps;
