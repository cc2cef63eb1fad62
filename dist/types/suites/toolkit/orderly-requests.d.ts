import type { Query } from '../../engine/base/exchange.ts';
import type { Facts } from '../../engine/run/facts.ts';
/** A parameter with its value as one text. */
export declare function pairText([name, value]: Query[number]): string;
/**
 * Whether a query has documented parameters with good values only, so that it has to be served.
 *
 * @param taken parameters with values that the target served at least once.
 */
export declare function isInOrder(query: Query, facts: Facts, taken: ReadonlySet<string>): boolean;
