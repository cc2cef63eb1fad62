import type { Exchange, PlannedRequest } from './exchange.ts';
import type { Purpose } from './purpose.ts';

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
export const readingTheList: Purpose = { to: 'read the list', allows: [] };

/** Asks one request, and gives what came back. */
export function* ask(request: PlannedRequest, purpose: Purpose = readingTheList): Asking<Exchange> {
  return yield { request, purpose };
}
