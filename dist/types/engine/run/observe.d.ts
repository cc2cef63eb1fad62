import type { Api } from '../api/model.ts';
import type { Probe } from '../base/asking.ts';
import { type Exchange } from '../base/exchange.ts';
import type { Level } from '../base/verdict.ts';
import type { Client } from '../client/client.ts';
import type { CheckInstance } from './check.ts';
import { type Recording } from './recording.ts';
interface ObserveOptions {
    readonly api: Api;
    readonly specification: string;
    readonly endpoint: string;
    readonly embedded: boolean;
    readonly client: Client;
    readonly instances: readonly CheckInstance[];
    readonly level: Level;
    readonly seed: number;
    readonly credentials: {
        readonly own: boolean;
        readonly forbidden: boolean;
    };
    readonly concurrency: number;
    readonly progress: (event: ProgressEvent) => void;
    /** Once it is set nothing new is asked, but the list is read again, so that what was asked can be judged. */
    readonly stop?: AbortSignal;
}
/** What the observer reports while it works. */
export type ProgressEvent = {
    readonly kind: 'stage';
    readonly text: string;
    readonly total: number;
} | {
    readonly kind: 'step';
    readonly done: number;
    readonly requests: number;
};
/**
 * Observes a target: reads the whole list, lets every check ask what it wants to, reads the list again, and asks once
 * more for whatever looked like a finding. Each distinct request of a stage is sent once.
 */
export declare function observe(options: ObserveOptions): Promise<Recording>;
/** Answers requests of one stage, each distinct one by one exchange, and notes every exchange down. */
export declare function askerOf(client: Client, stage: string, exchanges: Exchange[], heard: () => void): ({ request, purpose }: Probe) => Promise<Exchange>;
export {};
