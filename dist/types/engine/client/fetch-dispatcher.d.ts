import { Dispatcher } from 'undici';
import type { Fetch } from './fetch.ts';
/**
 * A dispatcher that gives each request to a function and reads its `Response`. It stands where connections to a target would, so
 * pace, bounds, tokens and redaction are the same. Redirects are never followed.
 */
export declare class FetchDispatcher extends Dispatcher {
    #private;
    /**
     * @param largestBody bytes of a body that are read at most.
     */
    constructor(fetch: Fetch, largestBody: number);
    dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean;
    close(): Promise<void>;
    destroy(): Promise<void>;
}
