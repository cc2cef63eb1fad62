import type { PlannedRequest } from '../base/exchange.ts';
import { type Interceptor } from './relay.ts';
import type { Tokens } from './tokens.ts';
/**
 * Gives a request to a path below the endpoint its credential. A refusal of the user's own token is held back until it is known whether there is a fresh one,
 * with which the request is sent again.
 */
export declare function tokenCarrier(tokens: Tokens, request: PlannedRequest, path: string): Interceptor;
