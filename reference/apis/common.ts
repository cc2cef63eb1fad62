/** What several APIs have in common. */
import type { Exchange } from '../exchange.ts';
import type { JsonObject } from '../model.ts';
import type { XmlDocument } from '../xml.ts';

/** `{"badRequest": {"code": 400, "message": "…"}}` (001 L5, X51). */
export function jsonFault(name: string, code: number, message: string): JsonObject {
  return { [name]: { code, message } };
}

/** For an API that is not described in XML. @throws Error always */
export function noXml(_document: JsonObject, exchange: Exchange): XmlDocument {
  throw new Error(`${exchange.view.id} has no XML`);
}
