import type { PlannedRequest, Silence } from '../base/exchange.ts';
import { type Interceptor } from './relay.ts';
import type { Tokens } from './tokens.ts';
/** What is known of the user's own token besides the answer to one request. */
export interface TokenWatch {
    /** The number of the request that is sent next. */
    readonly nextNumber: () => number;
    /**
     * Why nothing more is sent with the token, because the target refuses it everywhere; undefined where it refuses the one request.
     *
     * @param number the number of the request that was refused.
     */
    readonly refused: (number: number) => Promise<Silence | undefined>;
}
/**
 * Gives a request to a path below the endpoint its credential. A refusal of the user's own token is held back until it is known
 * whether there is a fresh one, with which the request is sent again, or whether the token has run out.
 */
export declare function tokenCarrier(tokens: Tokens, request: PlannedRequest, path: string, watch?: TokenWatch): Interceptor;
