import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import type { Operator } from './operator.ts';
/**
 * `refers-to`: the member names the same thing as the value, which is the thing's id or its address. `reference` says in which
 * forms a thing may be named, how its address ends, and where an item shows that address.
 */
export declare const refersTo: Operator;
/** The address below the endpoint of the thing that an id names. */
export declare function addressBelow(endpoint: string, { reference }: Filter, id: string): string;
/**
 * A text that names the thing of an id in one of the forms that a filter takes: the id itself, or the address that an
 * item shows for it. Undefined where no item shows one.
 *
 * @param form unless given, the form that the documents expect first.
 */
export declare function referenceText(filter: Filter, id: string, items: readonly Item[], form?: "id" | "url" | undefined): string | undefined;
