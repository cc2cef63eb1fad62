import type { Exchange } from '../base/exchange.ts';
import { type XmlReading } from './xml.ts';
/** The body of an answer as XML; undefined where no answer came. Each exchange is read once however often it is asked for. */
export declare const readXml: (key: Exchange) => XmlReading | undefined;
/** The bytes of an answer's body as they came, but for secrets. */
export declare function bytesOf(exchange: Exchange): Uint8Array | undefined;
/** What the body of an answer is by the body itself, whatever its Content-Type says. */
export declare function formatOf(exchange: Exchange): 'json' | 'xml' | 'html' | 'text' | 'nothing';
