import type { Api, Sorting, SortKey } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import { type Query } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import type { Direction, OrderFinding } from '../../engine/list/ordering.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import type { Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type PagingSubject } from './paging.ts';
/** A key that the list can be sorted by. */
export interface SortSubject extends Subject {
    readonly sorting: Sorting;
    readonly key: SortKey;
}
/** The keys that an API's list can be sorted by. */
export declare function sortSubjects(api: Api): readonly SortSubject[];
/** A key that a list in pages can be sorted by. */
export interface PagedSortSubject extends SortSubject, PagingSubject {
}
/** The keys of a list that comes in pages; none where it does not. */
export declare function pagedSortSubjects(api: Api): readonly PagedSortSubject[];
/** The query that asks for a key and a direction. */
export declare function sortQuery({ sorting, key }: Pick<SortSubject, 'sorting' | 'key'>, direction: Direction): Query;
export interface BothDirections {
    readonly ascending: Walk;
    readonly descending: Walk;
}
/**
 * Asks for the list sorted by a key, up and down, in few pages; of a long list a stretch from either end.
 *
 * @param query further parameters, which leave a part of the list.
 */
export declare function askBothDirections(scene: Scene, subject: SortSubject, query?: Query): Asking<BothDirections>;
/** The claim on a sorted list that did not come: an error status for an optional key is the target's right. */
export declare function claimOnRefusedKey(walk: Walk, { key }: Pick<SortSubject, 'key'>, level: Facts['level']): Claim | undefined;
/** The claim that a sorted list was served; where it was not, what that means. */
export declare function claimOnKey(walk: Walk, subject: Pick<SortSubject, 'key'>, level: Facts['level']): Claim;
/** The stable items of a walk, each where it came first. */
export declare function stableOnce(walk: Walk, facts: Facts): readonly Item[];
/** What an order has to be, for the line that says what was expected. */
export declare function expectedOrder(key: SortKey, direction: Direction, facts: Facts): string;
/** The entries that break an order. */
export declare function itemsOf(disorder: OrderFinding): readonly Item[];
/** What breaks an order, for the line that says what the target did. */
export declare function showDisorder(disorder: OrderFinding, key: SortKey): string;
/** An entry with its value of a key. */
export declare function showItem(item: Item, key: SortKey): string;
