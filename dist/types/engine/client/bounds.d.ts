import type { Answer, Silence } from '../base/exchange.ts';
interface BoundsOptions {
    /** Requests that may be sent in all. */
    readonly budget: number;
    /** Milliseconds after which nothing more is sent; undefined for no bound. */
    readonly timeLimit: number | undefined;
    /** Letters that answers may take in all where they are written down. */
    readonly largestTotal: number;
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
    /** Notes why no whole answer came. */
    unanswered(silence: Pick<Silence, 'code' | 'message'>): void;
    /** The answer where there is room to keep it, or why there is none. */
    keep(answer: Answer): Answer | Silence;
}
export declare function createBounds({ budget, timeLimit, largestTotal }: BoundsOptions): Bounds;
export {};
