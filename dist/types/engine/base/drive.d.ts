import type { Asking, Probe } from './asking.ts';
import type { Exchange, PlannedRequest } from './exchange.ts';
/** Drives a conversation by a function that answers each request; used with the network. */
export declare function drive<T>(asking: Asking<T>, answer: (probe: Probe) => Promise<Exchange>): Promise<T>;
/** Drives a conversation by what was recorded; used while judging. */
export declare function replay<T>(asking: Asking<T>, answer: (request: PlannedRequest) => Exchange): T;
