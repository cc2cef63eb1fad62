import { type Exchange } from '../engine/base/exchange.ts';
/** The exchange in a few words, as the name of a step. */
export declare function stepName(exchange: Exchange): string;
/** The request as text. */
export declare function requestText({ request }: Exchange): string;
/** The answer as text: status and headers, and up to `limit` characters of the body, JSON in its pretty form. */
export declare function responseText(exchange: Exchange, limit: number): string;
/** Both texts line by line, what only the first has behind `-` and what only the second has behind `+`. */
export declare function difference(expected: string, actual: string): string;
