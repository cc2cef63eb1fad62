import type { Exchange, PlannedRequest } from './exchange.ts';

/**
 * A conversation with a target as data: it yields the requests it wants sent and is resumed with what came back.
 * The same generator is driven by the network while observing and by the recording while judging.
 */
export type Asking<T> = Generator<PlannedRequest, T, Exchange>;
