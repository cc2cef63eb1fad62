/** Answers to refused requests: a fault document, named as document 001 L5 names them (X51). */
import type { Exchange, Refusal } from './exchange.ts';
import type { Reply } from './reply.ts';
import { writeXml, type XmlDocument } from './xml.ts';

const NAMES: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'itemNotFound',
  405: 'badMethod',
  406: 'notAcceptable',
  409: 'conflictingRequest',
  413: 'overLimit',
  415: 'badMediaType',
  429: 'overLimit',
  501: 'notImplemented',
  503: 'serviceUnavailable',
};

function faultName(status: number): string {
  return NAMES[status] ?? 'computeFault';
}

/** One root key, an integer code equal to the status, a message. */
export function complain(refusal: Refusal, exchange: Exchange): Reply {
  const { status, message } = refusal;
  const document = exchange.view.fault(faultName(status), status, message, exchange);
  const xml = isXml(document);
  return {
    status,
    headers: [['Content-Type', exchange.view.contentTypes[xml ? 'xml' : 'json']], ...(refusal.headers ?? [])],
    body: xml ? writeXml(document) : JSON.stringify(document),
  };
}

function isXml(document: object): document is XmlDocument {
  return 'prolog' in document && 'root' in document;
}
