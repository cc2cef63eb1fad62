import type { Api, ListOperation } from '../api/model.ts';
import type { Exchange, Query } from '../base/exchange.ts';
import type { Item } from '../base/item.ts';
import type { Level } from '../base/verdict.ts';
import type { Page } from '../paging/page.ts';

/** Why a walk is over. */
export type WalkEnd =
  | { readonly kind: 'end' }
  /** The bound on pages was reached, or the target may have cut; what is there is a stretch from the beginning. */
  | { readonly kind: 'bound' }
  /** The walk came back to where it had been. */
  | { readonly kind: 'loop'; readonly reason: string }
  /** A page could not be had or read. */
  | { readonly kind: 'broken'; readonly reason: string };

/** Pages of one list, one after the other. */
export interface Walk {
  readonly query: Query;
  readonly pages: readonly Page[];
  /** The pages' items joined, repetitions included. */
  readonly items: readonly Item[];
  readonly exchanges: readonly Exchange[];
  readonly end: WalkEnd;
}

/** The whole list at one moment, as far as a walk can show. */
export interface Baseline {
  readonly walk: Walk;
  /** Each item once, in the order in which the walk met it first. */
  readonly items: readonly Item[];
  readonly byId: ReadonlyMap<string, Item>;
  /** Query that made the walk take few requests; empty where a plain list is whole or the target refuses the size. */
  readonly fewPages: Query;
  /** Query that makes one answer small although the list is long; empty for a short list, or where nothing does. */
  readonly smallPages: Query;
  /** The largest size of a page that the target takes; undefined where it is not known to refuse any that a probe may want. */
  readonly largestSize: number | undefined;
  /** True when the walk came to the list's end. */
  readonly complete: boolean;
}

/** What a check may know while it asks. */
export interface Scene {
  readonly api: Api;
  readonly list: ListOperation;
  readonly level: Level;
  /** Seed of everything drawn at random. */
  readonly seed: number;
  /** The list as it was before the probes. */
  readonly before: Baseline;
  /** Which credentials the user gave. */
  readonly credentials: { readonly own: boolean; readonly forbidden: boolean };
  /** Query that makes a walk of the whole list take few requests. */
  readonly fewPages: Query;
}
