import { type Interceptor } from './relay.ts';
/**
 * Ends a request whose answer is not whole after some milliseconds, or when a signal comes. Undici's own timeouts bound each wait
 * for a part of the answer, and several short waits can add up to any time.
 *
 * @param milliseconds asked anew for each request.
 */
export declare function timeLimit(milliseconds: () => number, signals?: readonly (AbortSignal | undefined)[]): Interceptor;
