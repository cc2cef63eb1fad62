import type { Interceptor } from './relay.ts';
/**
 * Sends only safe methods, without a body. A wrong-method probe may use another method, without a query.
 *
 * @param wrongMethods the methods of such probes which the specification names as changing nothing at the address; none for an
 *   address that the target gave, or where the user switched these probes off.
 */
export declare function readOnlyGuard(wrongMethods: readonly string[]): Interceptor;
