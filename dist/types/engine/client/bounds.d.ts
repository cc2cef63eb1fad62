import type { Answer, Silence } from '../base/exchange.ts';
interface BoundsOptions {
    /** Requests that may be sent in all. */
    readonly budget: number;
    /** Milliseconds after which nothing more is sent; undefined for no bound. */
    readonly timeLimit: number | undefined;
    /** Letters that answers may take in all where they are written down. */
    readonly largestTotal: number;
    /** Milliseconds that a target may ask one request, or all in a row, to wait; all requests wait twice as long in vain at most. */
    readonly waiting?: number | undefined;
}
/** Keeps a run finite whatever the target does: in requests, in time, in memory, and where nobody answers any more. */
export interface Bounds {
    /** Why nothing more may be sent, or undefined while there is room. */
    readonly reached: Silence | undefined;
    /** Why the run ended, once that kept a request from being sent. */
    readonly ended: Silence | undefined;
    /** Ends the run because its time would be over before anything could be sent, and says so. */
    outOfTime(): Silence;
    /** Milliseconds that are left. */
    readonly left: number;
    /** Requests sent so far, and bytes received. */
    readonly traffic: {
        requests: number;
        bytes: number;
        waits: number;
    };
    sent(): void;
    /** Notes that a whole answer came, and the bytes of its body. */
    answered(bytes: number): void;
    /** Ends the run because the target does not serve it any more; the reason completes "the run ended: …". */
    giveUp(reason: string): Silence;
    /** Ends the run because the target refuses the token that it has taken before, since the request of a number. */
    tokenRunOut(since: number): Silence;
    /**
     * Whether a request that the target refuses for the moment waits once more.
     *
     * @param pause milliseconds that the target wants it to wait.
     * @param waited milliseconds that it has waited already.
     */
    mayWait(pause: number, waited: number): boolean;
    /** Notes that an answer came that is about the request and not about the moment. */
    served(): void;
    /** Notes why no whole answer to a request came, all attempts included. */
    unanswered(silence: Pick<Silence, 'code' | 'message'>): void;
    /** The answer where there is room to keep it, or why there is none. */
    keep(answer: Answer): Answer | Silence;
}
export declare function createBounds({ budget, timeLimit, largestTotal, waiting, }: BoundsOptions): Bounds;
export {};
