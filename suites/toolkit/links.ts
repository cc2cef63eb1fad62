import type { Api, ItemLink, ItemOperation, LinkSelection, ListOperation } from '../../engine/api/model.ts';
import type { Item } from '../../engine/base/item.ts';
import { isJsonArray, isJsonObject, readPointer } from '../../engine/base/json.ts';
import { splitPointer } from '../../engine/base/pointer.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import type { PageLinkName, PagingStyle } from '../../engine/paging/style.ts';
import type { Subject } from '../../engine/run/check.ts';

export interface LinkSubject extends Subject {
  readonly link: ItemLink;
}

export function linkSubjects(
  api: Api,
  wanted: (link: ItemLink) => boolean = () => true,
): readonly LinkSubject[] {
  return api.list.collection.links.filter(wanted).map((link) => ({
    name: link.name,
    aspect: { operation: api.list.id, member: memberOfLink(api.list, link) },
    readings: link.readings,
    link,
  }));
}

/** The place of an entry's link, as claims about bodies name it: `books.self`, or `books.links[rel=self]`. */
export function memberOfLink(
  list: Pick<ListOperation, 'collection'>,
  { pointer, select }: Pick<ItemLink, 'pointer' | 'select'>,
): string {
  return selected(listMember(list, pointer), select);
}

/** The place of an entry's link where the entry is read by itself, e.g. `book.links[rel=self]`. */
export function memberOfItemLink(
  { item }: Pick<ItemOperation, 'item'>,
  { pointer, select }: Pick<ItemLink, 'pointer' | 'select'>,
): string {
  return selected([...splitPointer(item.wrapper), ...splitPointer(pointer)].join('.'), select);
}

const selected = (member: string, select: LinkSelection | undefined): string =>
  select === undefined ? member : `${member}[${select.member}=${select.equals}]`;

/** A link that leads from page to page. */
export interface PagingLinkSubject extends Subject {
  readonly name: PageLinkName;
  readonly paging: PagingStyle;
}

const pageLinkNames: readonly PageLinkName[] = ['next', 'prev', 'first', 'last'];

/** The links between pages that an API has as addresses. */
export function pagingLinkSubjects(api: Api): readonly PagingLinkSubject[] {
  const paging = pagingOf(api.list);
  if (paging === undefined) return [];
  return pageLinkNames
    .filter((name) => paging.givesAddress(name))
    .map((name) => {
      const aspect = { operation: api.list.id, ...paging.placeOf(name) };
      return { name, paging, readings: paging.readings, aspect };
    });
}

/** The addresses that an item gives for a link: one, several where it repeats a link, or none. */
export function addressesOf(item: Item, link: ItemLink): readonly string[] {
  return addressesAt(item, link.pointer, link.select);
}

/** The addresses at a place of an item: the text there, or those that `select` picks from an array of links. */
export function addressesAt(
  item: Item,
  pointer: string,
  select: LinkSelection | undefined,
): readonly string[] {
  const value = readPointer(item.value, pointer);
  if (select === undefined) return typeof value === 'string' ? [value] : [];
  if (!isJsonArray(value)) return [];
  return value.flatMap((entry) => {
    if (!isJsonObject(entry) || entry[select.member] !== select.equals) return [];
    const address = entry[select.address];
    return typeof address === 'string' ? [address] : [];
  });
}

/** Signs that no address may hold unescaped (RFC 3986, section 2). */
const unescapedSign = /[\s<>"{}|\\^`]/;

/** Whether a text has the form of an address. */
export function isAddress(text: string): boolean {
  return text !== '' && !unescapedSign.test(text) && URL.canParse(text, 'http://localhost/');
}

/** The decoded path of an address, resolved against where it stood; undefined where it is no http address. */
export function pathOf(address: string, base: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
}

/** The member of an entry that a pointer leads to, as claims about the list's bodies name it, e.g. `books.status`. */
export function listMember({ collection }: Pick<ListOperation, 'collection'>, pointer: string): string {
  return [...splitPointer(collection.items), ...splitPointer(pointer)].join('.');
}
