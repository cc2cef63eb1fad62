import type { Api, ItemLink, LinkSelection, ListOperation } from '../../engine/api/model.ts';
import type { Item } from '../../engine/base/item.ts';
import type { PageLinkName, PagingStyle } from '../../engine/paging/style.ts';
import type { Subject } from '../../engine/run/check.ts';
export interface LinkSubject extends Subject {
    readonly link: ItemLink;
}
export declare function linkSubjects(api: Api, wanted?: (link: ItemLink) => boolean): readonly LinkSubject[];
/** The place of an entry's link, as claims about bodies name it: `images.self`, or `images.links[rel=self]`. */
export declare function memberOfLink(list: Pick<ListOperation, 'collection'>, { pointer, select }: Pick<ItemLink, 'pointer' | 'select'>): string;
/** A link that leads from page to page. */
export interface PagingLinkSubject extends Subject {
    readonly name: PageLinkName;
    readonly paging: PagingStyle;
}
/** The links between pages that an API has. */
export declare function pagingLinkSubjects(api: Api): readonly PagingLinkSubject[];
/** The addresses that an item gives for a link: one, several where it repeats a link, or none. */
export declare function addressesOf(item: Item, link: ItemLink): readonly string[];
/** The addresses at a place of an item: the text there, or those that `select` picks from an array of links. */
export declare function addressesAt(item: Item, pointer: string, select: LinkSelection | undefined): readonly string[];
/** Whether a text has the form of an address. */
export declare function isAddress(text: string): boolean;
/** The decoded path of an address, resolved against where it stood; undefined where it is no http address. */
export declare function pathOf(address: string, base: string): string | undefined;
/** The member of an entry that a pointer leads to, as claims about the list's bodies name it, e.g. `images.status`. */
export declare function listMember({ collection }: Pick<ListOperation, 'collection'>, pointer: string): string;
