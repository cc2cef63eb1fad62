import type { Subject } from '../../engine/check.ts';
import { isJsonArray, isJsonObject, readPointer } from '../../engine/json.ts';
import type { Item } from '../../engine/observe/page.ts';
import type { Api, ItemLink } from '../../engine/spec/model.ts';

export interface LinkSubject extends Subject {
  readonly link: ItemLink;
}

export function linkSubjects(
  api: Api,
  wanted: (link: ItemLink) => boolean = () => true,
): readonly LinkSubject[] {
  return api.list.collection.links.filter(wanted).map((link) => ({ name: link.name, link }));
}

/** The addresses that an item gives for a link: one, several where it repeats a link, or none. */
export function addressesOf(item: Item, link: ItemLink): readonly string[] {
  const value = readPointer(item.value, link.pointer);
  const { select } = link;
  if (select === undefined) return typeof value === 'string' ? [value] : [];
  if (!isJsonArray(value)) return [];
  return value.flatMap((entry) => {
    if (!isJsonObject(entry) || entry[select.member] !== select.equals) return [];
    const address = entry[select.address];
    return typeof address === 'string' ? [address] : [];
  });
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
