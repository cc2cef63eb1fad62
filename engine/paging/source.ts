import type { LinkSource, ValueSource } from '../api/vocabulary/page-source.ts';
import type { Aspect } from '../base/aspect.ts';
import { headerOf } from '../base/exchange.ts';
import { isJsonArray, isJsonObject, type Json, readPointer } from '../base/json.ts';
import { addressByRelation } from '../base/link-header.ts';
import { splitPointer } from '../base/pointer.ts';
import type { Page } from './page.ts';

/** Where a page has something: in its body or in a header. A text alone is a pointer into the body. */
export type Source = LinkSource | ValueSource;

/** The place of what a source leads to, as claims name it: a member of the body by its path, or a header. */
export function placeOf(source: Source): Pick<Aspect, 'member' | 'header'> {
  if (typeof source === 'string') return { member: splitPointer(source).join('.') };
  if (source.header !== undefined) return { header: source.header.toLowerCase() };
  const member = splitPointer(source.pointer ?? '').join('.');
  const select = 'select' in source ? source.select : undefined;
  return { member: select === undefined ? member : `${member}[${select.member}=${select.equals}]` };
}

/** What stands at a source on a page: a text or a number as text. What is empty counts as absent. */
export function textAt(page: Page, source: Source): string | undefined {
  const value = valueAt(page, source);
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** The number at a source on a page: a whole number, or a text of digits that may stand after a slash, as in Content-Range. */
export function countAt(page: Page, source: Source): number | undefined {
  const text = textAt(page, source) ?? '';
  const digits = text.slice(text.lastIndexOf('/') + 1).trim();
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

function valueAt({ body, exchange }: Page, source: Source): Json | undefined {
  if (typeof source === 'string') return readPointer(body, source);
  if (source.header !== undefined) {
    const value = headerOf(exchange, source.header);
    const relation = 'rel' in source ? source.rel : undefined;
    return value === undefined || relation === undefined ? value : addressByRelation(value, relation);
  }
  const value = readPointer(body, source.pointer ?? '');
  const select = 'select' in source ? source.select : undefined;
  if (select === undefined) return value;
  const chosen = isJsonArray(value)
    ? value.find((element) => isJsonObject(element) && element[select.member] === select.equals)
    : undefined;
  return isJsonObject(chosen) ? chosen[select.address] : undefined;
}
