import type { Body, Exchange } from '../base/exchange.ts';
import { readJson } from '../base/json-body.ts';
import { charsetOf, familyOf, mediaType } from '../base/media-type.ts';
import { memo } from '../base/memo.ts';
import { parseXml, plainText, type XmlReading } from './xml.ts';

/** The body of an answer as XML; undefined where no answer came. */
export function readXml(exchange: Exchange): XmlReading | undefined {
  const { outcome } = exchange;
  return outcome.kind === 'answer' ? parseOnce(outcome.body, charsetOf(exchange)) : undefined;
}

/** Each body is parsed once, however often it is asked for and however many answers share it. */
const parseOnce = memo(
  (body: Body, charset: string | undefined): XmlReading => parseXml(bytesOfBody(body), charset),
);

/** The bytes of an answer's body as they came, but for secrets. */
export function bytesOf({ outcome }: Exchange): Uint8Array | undefined {
  return outcome.kind === 'answer' ? bytesOfBody(outcome.body) : undefined;
}

function bytesOfBody({ text, base64 }: Body): Uint8Array {
  return base64 === undefined ? Buffer.from(text, 'utf8') : Buffer.from(base64, 'base64');
}

/** Signs of a body by which it is told what it is. */
const longestPreamble = 4000;

/** How a text begins that is a piece of a page in HTML, be it after comments: by an element that XML of an API does not begin by. */
const pieceOfPage =
  /^(?:<!--(?:(?!-->).)*-->\s*)*<(?:h[1-6]|p|div|body|head|title|meta|center|pre|hr|br|span|strong|ul|table|script|style)[\s/>]/is;

/** What the body of an answer is by the body itself, whatever its Content-Type says. */
export function formatOf(exchange: Exchange): 'json' | 'xml' | 'html' | 'text' | 'nothing' {
  if (exchange.outcome.kind !== 'answer') return 'nothing';
  // XML need not be UTF-8, and other encodings show in their bytes.
  const { text: whole, base64 } = exchange.outcome.body;
  const text = (
    base64 === undefined ? whole : plainText(bytesOf(exchange) ?? new Uint8Array()).replace(/^(?:ÿþ|þÿ)/, '')
  ).trimStart();
  if (text === '') return 'nothing';
  if (readJson(exchange) !== undefined) return 'json';
  if (/^(?:<!doctype html|<html)/i.test(text)) return 'html';
  // Of a page without its head; the same text may be called XML, and is XML then.
  if (pieceOfPage.test(text.slice(0, longestPreamble)) && familyOf(mediaType(exchange)) !== 'xml')
    return 'html';
  return text.startsWith('<') ? 'xml' : 'text';
}
