import type { Exchange } from './exchange.ts';
import type { Json } from './json.ts';
/** The body as JSON, or undefined where it is none; each exchange is read once however often it is asked for. */
export declare const readJson: (key: Exchange) => Json | undefined;
