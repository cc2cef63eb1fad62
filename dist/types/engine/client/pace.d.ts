import type { Silence } from '../base/exchange.ts';
import { type Interceptor } from './relay.ts';
/** Lets requests through at most `rate` a second and `concurrency` at once, in the order in which they come. */
interface Pace {
    /**
     * Runs a task when its turn comes.
     *
     * @param most milliseconds after which the turn, once it is there, is given up.
     * @param signal gives it up at once.
     * @returns undefined where the turn was given up.
     */
    run<T>(task: () => Promise<T>, most?: number, signal?: AbortSignal): Promise<T | undefined>;
    /** Nothing goes out before this many milliseconds have passed. */
    hold(milliseconds: number): void;
}
interface PaceOptions {
    /** Requests a second; undefined for no bound. */
    readonly rate: number | undefined;
    readonly concurrency: number;
}
export declare function createPace({ rate, concurrency }: PaceOptions): Pace;
interface Turn {
    /** Milliseconds that a turn may be away. */
    readonly most: () => number;
    /** Gives the turn up. */
    readonly signal: AbortSignal | undefined;
    /** Why no turn is waited for, or undefined. */
    readonly halted: () => Silence | undefined;
    /** Why a turn that is too far away was given up. */
    readonly late: () => Silence;
}
/** Sends a request on when its turn comes, and ends the turn with the answer. */
export declare function paced(pace: Pace, { most, signal, halted, late }: Turn): Interceptor;
/** Waits for some milliseconds, or until one of some signals comes. */
export declare function sleep(milliseconds: number, ...signals: readonly (AbortSignal | undefined)[]): Promise<void>;
export {};
