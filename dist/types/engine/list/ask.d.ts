import { type Asking } from '../base/asking.ts';
import type { Credential, Exchange, PlannedRequest, Query } from '../base/exchange.ts';
import type { Purpose } from '../base/purpose.ts';
import type { Scene } from './scene.ts';
interface AskOptions {
    readonly method?: string;
    readonly credential?: Credential;
    readonly headers?: readonly (readonly [string, string])[];
    readonly repetition?: number;
    /** Why it is sent; to read the list, if not given. */
    readonly purpose?: Purpose;
}
/** A request for the list with a query. */
export declare function listRequest(scene: Pick<Scene, 'list'>, query: Query, options?: AskOptions): PlannedRequest;
/** Asks for the list with a query. */
export declare function askList(scene: Pick<Scene, 'list'>, query: Query, options?: AskOptions): Asking<Exchange>;
/** Follows an address that stood in the answer of another exchange. */
export declare function follow(address: string, from: Exchange, options?: AskOptions): Asking<Exchange>;
export {};
