import type { Operator } from './operator.ts';
/**
 * `changed-since`: the member is a time not before the value. `tolerance` is the seconds on either side of the value in which,
 * at level standard, an item may be in or out; `admitsDeleted` says that deleted items, which the plain list does not show,
 * may come as well.
 */
export declare const changedSince: Operator;
