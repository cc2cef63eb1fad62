import type { Api } from '../../engine/api/model.ts';
import { type Exchange } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { type Page } from '../../engine/paging/page.ts';
import type { Facts } from '../../engine/run/facts.ts';
/** The entries that an exchange shows: those of a page, or the one that was read by itself. */
export declare function itemsShown(exchange: Exchange, api: Api): readonly Item[];
/** The page of the list that an exchange shows; an entry that was read by itself may come in the envelope of the list, and is none. */
export declare function listPage(exchange: Exchange, facts: Facts): Page | undefined;
/** The entry that was read by itself, wherever the specification lets it stand in the body. */
export declare function readSingle(exchange: Exchange, api: Api): Item | undefined;
/** Whether a request asked for the plain list, whole or a page of it: with nothing but a limit and a marker. */
export declare function asksPlainList(query: readonly (readonly [string, string])[], facts: Facts): boolean;
/**
 * The user's own exchanges up to the reading of the list that shows what stayed the same: of later ones nobody knows, and
 * with other credentials another list may be right.
 */
export declare function exchangesOfRound(facts: Facts): readonly Exchange[];
/**
 * Those of them that were asked between the two readings of the list. What a reading asks beside its own walk may show what
 * an entry was before the walk came to it.
 */
export declare function exchangesBetween(facts: Facts): readonly Exchange[];
/**
 * Entries that neither reading of the whole list has. One that others made and deleted between the two readings is none:
 * it comes in one round of probes alone, while what the list hides comes in every round.
 */
export declare function unlistedItems(items: readonly Item[], facts: Facts): readonly Item[];
/** Whether an entry is in a reading of the whole list, or was there between two readings and no longer. */
export declare function isKnown(id: string, facts: Facts): boolean;
