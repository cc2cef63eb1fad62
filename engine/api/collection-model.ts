import type { Json } from '../base/json.ts';
import type { Condition, Consequence, FieldKind, LinkSelection, Support } from './filter-model.ts';

export interface Collection {
  /** JSON pointer from the body to the array of items. */
  readonly items: string;
  /** JSON pointer from an item to its identity. */
  readonly identity: string;
  /** Members of an item that the documents name, as JSON pointers. */
  readonly members: readonly Member[];
  readonly paging: Paging | undefined;
  /** Given where the documents have no paging although a list may be long. */
  readonly unpaged: Unpaged | undefined;
  readonly sorting: Sorting | undefined;
  readonly links: readonly ItemLink[];
  /** Links inside an item that lead to something else than the item. */
  readonly relatedLinks: readonly RelatedLink[];
  /** Links of the page itself other than those that chain pages. */
  readonly pageLinks: readonly PageLink[];
  /** JSON pointers to times of an item in the order in which they must lie. */
  readonly timeline: readonly string[];
  readonly lifecycle: Lifecycle;
  /** Members that other APIs over the same items show too. */
  readonly agreement: readonly AgreedMember[];
  /** Example of a query parameter nobody defined. */
  readonly unknownParameter: string | undefined;
  /** Members that the documents say cannot be filtered by. */
  readonly unfilterable: { readonly members: readonly string[]; readonly readings: readonly string[] };
}

export interface Member {
  readonly name: string;
  readonly pointer: string;
  /** Counts for the comparison that tells whether an item changed. */
  readonly documented: boolean;
  /** The schema asks for it, as a MUST or as a SHOULD. */
  readonly required: boolean;
  /** What it means if no entry of the whole list has it. */
  readonly absence: Consequence;
}

/** A member that other APIs over the same items show as well, under a name that all specifications share. */
export interface AgreedMember {
  readonly name: string;
  /** JSON pointer into an item. */
  readonly field: string;
  /** How two values compare that are no classes. */
  readonly kind: FieldKind;
  /** What it means if two texts differ in case only. */
  readonly caseBlind: Consequence;
  /** What the values stand for, by a word that all specifications share; a value of no class says nothing. Empty: the values count as they are. */
  readonly classes: readonly { readonly name: string; readonly values: readonly Json[] }[];
  /** What it means if two APIs show it differently. */
  readonly consequence: Consequence;
  readonly readings: readonly string[];
}

/** What the documents say of items that are finished or deleted. Conditions are alternatives. */
export interface Lifecycle {
  readonly finished: readonly Condition[];
  readonly deleted: readonly Condition[];
  /** What was never finished and will not be, so that a lenient reading lets the unfiltered list leave it out. */
  readonly abandoned: readonly Condition[];
  /** What a deleted item in the unfiltered list means. */
  readonly deletedInPlainList: Consequence;
  /** JSON pointers to members that never change. */
  readonly fixed: readonly string[];
  /** JSON pointers to members that do not change once the item is finished. */
  readonly fixedWhenFinished: readonly string[];
  readonly readings: readonly string[];
}

export interface Paging {
  readonly limit: string;
  readonly marker: string;
  /** Page size to ask for when the whole list is wanted in few requests. */
  readonly large: number;
  /** What ends a walk: no next link, or an empty page. */
  readonly ends: 'missing-next' | 'empty-page';
  readonly next: string | undefined;
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** What an empty page after the end means. */
  readonly emptyLastPage: Consequence;
  readonly zeroLimit: ZeroLimit;
  readonly readings: readonly string[];
}

/** What a limit of zero may get besides an empty page. */
export interface ZeroLimit {
  /** Statuses of refusal that will do at level standard. */
  readonly tolerated: readonly number[];
  /** A list as if no limit were given. */
  readonly wholeList: Consequence;
  readonly readings: readonly string[];
}

export interface Unpaged {
  /** Numbers of items that make a list look as if it had been cut, such as a usual page size. */
  readonly suspiciousLengths: readonly number[];
  readonly readings: readonly string[];
}

export interface Sorting {
  readonly key: string;
  readonly direction: string;
  readonly ascending: string;
  readonly descending: string;
  readonly keys: readonly SortKey[];
}

export interface SortKey {
  readonly value: string;
  readonly field: string;
  readonly kind: FieldKind;
  readonly support: Support;
  readonly readings: readonly string[];
}

export interface ItemLink {
  readonly name: string;
  /** JSON pointer to the address, or to an array of links when `select` is given. */
  readonly pointer: string;
  readonly select: LinkSelection | undefined;
  /** What the address's path ends in; `{id}` stands for the item's identity. */
  readonly suffix: string;
  /** The address of the item's own representation, below `wrapper` if it has one; undefined for other links. */
  readonly leadsToItem: { readonly wrapper: string | undefined } | undefined;
  /** At level strict the address begins with the endpoint's own path. */
  readonly belowEndpoint: boolean;
  /** Name of a link of the same item whose address is, as a SHOULD, another one. */
  readonly differsFrom: string | undefined;
  readonly readings: readonly string[];
}

export interface RelatedLink {
  readonly name: string;
  /** JSON pointer to the address, or to an array of links when `select` is given. */
  readonly pointer: string;
  readonly select: LinkSelection | undefined;
  /** JSON pointer from the item to the identity of what the link leads to. */
  readonly identity: string;
  /** What the address's path ends in; `{id}` stands for that identity. */
  readonly suffix: string;
  readonly readings: readonly string[];
}

export interface PageLink {
  readonly name: string;
  readonly pointer: string;
  readonly absence: Consequence;
  readonly suffix: string | undefined;
  readonly readings: readonly string[];
}
