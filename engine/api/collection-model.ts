import type { Json } from '../base/json.ts';
import type { Consequence, FieldKind } from './filter-model.ts';
import type { AgreedEntry } from './vocabulary/agreement.ts';
import type { CollectionEntry } from './vocabulary/collection.ts';

export type { ItemLink } from './vocabulary/item-link.ts';
export type { Lifecycle } from './vocabulary/lifecycle.ts';
export type { PageLink } from './vocabulary/page-link.ts';
export type { Paging, ZeroLimit } from './vocabulary/paging.ts';
export type { RelatedLink } from './vocabulary/related-link.ts';
export type { OrderTerm, Sorting, SortKey } from './vocabulary/sorting.ts';
export type { Unpaged } from './vocabulary/unpaged.ts';

/** What the vocabulary says of the list, with the members that its schema describes. */
export interface Collection extends Omit<CollectionEntry, 'compared' | 'agreement'> {
  /** Members of an item that the documents name, as JSON pointers. */
  readonly members: readonly Member[];
  /** Members that other APIs over the same items show too. */
  readonly agreement: readonly AgreedMember[];
  /** The places on the way to the entries, their own included, that a page without entries need not have by its schema. */
  readonly vacant: readonly Vacant[];
}

/** A place of a body that need not be there, or may be null. */
export interface Vacant {
  readonly pointer: string;
  readonly absent: boolean;
  readonly null: boolean;
}

export interface Member {
  readonly name: string;
  readonly pointer: string;
  /** Counts for the comparison that shows whether an item changed. */
  readonly documented: boolean;
  /** The schema asks for it, as a MUST or as a SHOULD. */
  readonly required: boolean;
  /** What it means if no entry of the whole list has it. */
  readonly absence: Consequence;
}

/** A member that other APIs over the same items show as well, under a name that all specifications share. */
export interface AgreedMember extends Omit<AgreedEntry, 'kind' | 'classes'> {
  /** How two values compare that are no classes. */
  readonly kind: FieldKind;
  /** What the values stand for, by a word that all specifications share; a value of no class says nothing. Empty: the values count as they are. */
  readonly classes: readonly { readonly name: string; readonly values: readonly Json[] }[];
}
