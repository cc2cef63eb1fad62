/** What several APIs have in common. */
import type { Exchange } from '../exchange.ts';
import type { JsonObject } from '../model.ts';
import type { XmlDocument } from '../xml.ts';
/** `{"badRequest": {"code": 400, "message": "…"}}` (001 L5, X51). */
export declare function jsonFault(name: string, code: number, message: string): JsonObject;
/** For an API that is not described in XML. @throws Error always */
export declare function noXml(_document: JsonObject, exchange: Exchange): XmlDocument;
