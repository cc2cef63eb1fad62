import { type Access } from '../base/credential.ts';
import type { PlannedRequest } from '../base/exchange.ts';
import { type Redact } from './redact.ts';
export interface TokenOptions {
    /** How a request carries a token, by where it goes. */
    readonly access: Access;
    readonly token: string | undefined;
    readonly forbiddenToken: string | undefined;
    /** What else is never to be seen in what comes back, such as the password that the token was got by. */
    readonly secrets?: readonly string[];
    /** Looks like a token and is none. */
    readonly wrongToken: string;
    /** Gets a fresh token where the target has taken the one in use before and now refuses it. */
    readonly renew?: (() => Promise<string | undefined>) | undefined;
}
type Pairs = readonly (readonly [name: string, value: string])[];
/** The part of a request that carries a credential. */
interface Carried {
    readonly headers: Pairs;
    readonly query: Pairs;
    /** The token itself. */
    readonly token: string | undefined;
}
/** The tokens of a run: which request carries which, how they are kept out of the recording, and their renewal. */
export interface Tokens {
    readonly redact: Redact;
    /** What carries the credential of a request to a path below the endpoint, as sent. */
    sent(request: PlannedRequest, path: string): Carried;
    /** The headers of it as the recording shows them; a query parameter is left out of the recording. */
    recorded(request: PlannedRequest, path: string): Pairs;
    /** Notes that the target has taken the user's own token. */
    accepted(): void;
    /** True where the user's own token was refused, was good before, and a fresh one is now there. */
    renewed(refused: Carried): Promise<boolean>;
}
export declare function createTokens(options: TokenOptions): Tokens;
export {};
