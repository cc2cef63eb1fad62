import type { Exchange, PlannedRequest } from '../base/exchange.ts';
import { type Endpoint } from './address.ts';
import type { Fetch } from './fetch.ts';
import { type TokenOptions } from './tokens.ts';
export interface ClientOptions extends TokenOptions {
    readonly endpoint: Endpoint;
    readonly rate: number | undefined;
    readonly concurrency: number;
    /** Milliseconds a request may take. */
    readonly timeout: number;
    /** Bytes of a body that are read at most. */
    readonly largestBody: number;
    /** Requests that may be sent in all. */
    readonly budget: number;
    /** Milliseconds that an outage is waited out; a minute if absent, or a quarter of the time limit where that is less. */
    readonly patience?: number;
    /** Milliseconds that a target may ask to be waited for before it serves anything; two and a half minutes if absent. */
    readonly waiting?: number;
    /** Milliseconds after which nothing more is sent; no bound if absent. */
    readonly timeLimit?: number | undefined;
    /** Letters that answers may take in all where they are written down; 256 MiB if absent. */
    readonly largestTotal?: number;
    /** Takes any certificate. */
    readonly insecure?: boolean;
    /** Certificates of authorities in PEM, besides those that the system trusts. */
    readonly authorities?: string | undefined;
    /** Answers requests in place of connections to the target. */
    readonly fetch?: Fetch | undefined;
    readonly userAgent: string;
    /** Methods of wrong-method probes; empty where the user switched them off. */
    readonly wrongMethods: readonly string[];
    /** Ends all at once: nothing more is sent. */
    readonly signal?: AbortSignal | undefined;
    /** From then on nothing is waited for long: requests on their way are given up, and new ones get little time. */
    readonly hurry?: AbortSignal | undefined;
}
export interface Client {
    /** Sends one request and never throws: where no answer comes, the exchange says why. */
    exchange(request: PlannedRequest, stage: string): Promise<Exchange>;
    keyOf(request: PlannedRequest): string;
    /** Requests sent so far, bytes received, and how often the target asked to wait. */
    readonly traffic: {
        readonly requests: number;
        readonly bytes: number;
        readonly waits: number;
    };
    /** Why nothing more is sent, as a sentence; undefined while there is room. */
    readonly ended: string | undefined;
    close(): Promise<void>;
}
/** The only way to the target: paced, bounded, read-only, and with every secret taken out of what comes back. */
export declare function createClient(options: ClientOptions): Client;
