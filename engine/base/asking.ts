import type { Exchange, PlannedRequest } from './exchange.ts';

/** What a request is sent for. It goes into the recording, so that who looks at the answer later knows what it was to show. */
export interface Purpose {
  /** What the answer is to show, to complete "sent to …". */
  readonly to: string;
  /** Statuses that are an orderly answer to this request, besides those that the documents list. */
  readonly allows: readonly number[];
}

/** A request with what it is sent for. */
export interface Probe {
  readonly request: PlannedRequest;
  readonly purpose: Purpose;
}

/**
 * A conversation with a target as data: it yields the requests it wants sent and is resumed with what came back.
 * The same generator is driven by the network while observing and by the recording while judging.
 */
export type Asking<T> = Generator<Probe, T, Exchange>;

/** The purpose of a request that any reader of the list could send. */
export const reading: Purpose = { to: 'read the list', allows: [] };

/** Asks one request, and gives what came back. */
export function* ask(request: PlannedRequest, purpose: Purpose = reading): Asking<Exchange> {
  return yield { request, purpose };
}
