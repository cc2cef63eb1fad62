import type { Operator } from './operator.ts';
/**
 * `selects`: the value is one of a few words, each of which stands for a class of items. `selection` lists the classes, each
 * with the ways to write it, the conditions by which an item belongs to it, and whether it is everything; its `partition` says
 * what it means if the classes share items or leave some out.
 */
export declare const selects: Operator;
