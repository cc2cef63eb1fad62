import type { Answer } from '../base/exchange.ts';
import { type Interceptor } from './relay.ts';
import { type Presence } from './witness.ts';
/** The longest the suite waits for one answer because a target asks it to, in milliseconds. */
export declare const longestWait = 120000;
/**
 * How long a Retry-After asks to wait, in milliseconds, or undefined where it says nothing usable.
 *
 * @param value the header: whole seconds, or an HTTP date.
 * @param now the present by the clock that the date is of, in milliseconds since 1970.
 */
export declare function retryAfter(value: string | undefined, now: number): number | undefined;
/**
 * How long to wait before asking again, or undefined where the answer stands. A 413 without Retry-After is an
 * answer about the request; 429 and 503 are about the moment and are asked again with growing pauses.
 *
 * @param now the present by the suite's own clock, for an answer without a Date.
 */
export declare function pauseBeforeRetry({ status, headers }: Pick<Answer, 'status' | 'headers'>, attempt: number, now: number): number | undefined;
/** How often a request was sent, and how long it waited in between. */
export interface Attempts {
    attempts: number;
    waitedMs: number;
}
/** How a request that is sent again waits, and what it may wait for. */
interface Retries {
    /** Counts the attempts of this request. */
    readonly count: Attempts;
    /** Whether a request waits for some milliseconds that has waited for some already; an answer that asks for more stands. */
    readonly mayWait: (pause: number, waited: number) => boolean;
    /** Hears that an answer came that is about the request and not about the moment. */
    readonly served?: () => void;
    /** Waits because the target asks for it. */
    readonly wait: (milliseconds: number) => Promise<void>;
    /**
     * Whether the target serves others, where it did not serve this request. An outage is waited out, unless the target itself says
     * in how many milliseconds it wants to be asked again.
     */
    readonly presence?: (wanted?: number) => Promise<Presence>;
}
/**
 * Sends a request again where the target asks to come back later, or where the connection broke the first time. Undici's own
 * `retry` does not fit: it asks for the rest of a broken body by a Range header, so that one answer would be made of two.
 */
export declare function retried({ count, mayWait, served, wait, presence }: Retries): Interceptor;
export {};
