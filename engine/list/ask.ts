import { type Asking, ask, reading } from '../base/asking.ts';
import type { Credential, Exchange, PlannedRequest, Query } from '../base/exchange.ts';
import type { Purpose } from '../base/purpose.ts';
import type { Scene } from './scene.ts';

interface AskOptions {
  readonly method?: string;
  readonly credential?: Credential;
  readonly headers?: readonly (readonly [string, string])[];
  readonly repetition?: number;
  /** Why it is sent; to read the list, if not given. */
  readonly purpose?: Purpose;
}

const accept: readonly (readonly [string, string])[] = [['accept', 'application/json']];

/** A request for the list with a query. */
export function listRequest(
  scene: Pick<Scene, 'list'>,
  query: Query,
  options: AskOptions = {},
): PlannedRequest {
  return {
    method: options.method ?? 'GET',
    to: { path: scene.list.path, query },
    credential: options.credential ?? 'own',
    headers: options.headers ?? accept,
    repetition: options.repetition ?? 0,
  };
}

/** Asks for the list with a query. */
export function* askList(
  scene: Pick<Scene, 'list'>,
  query: Query,
  options: AskOptions = {},
): Asking<Exchange> {
  return yield* ask(listRequest(scene, query, options), options.purpose ?? reading);
}

/** Follows an address that stood in the answer of another exchange. */
export function* follow(address: string, from: Exchange, options: AskOptions = {}): Asking<Exchange> {
  const request: PlannedRequest = {
    method: options.method ?? 'GET',
    to: { address, base: from.request.url },
    credential: options.credential ?? 'own',
    headers: options.headers ?? accept,
    repetition: options.repetition ?? 0,
  };
  return yield* ask(request, options.purpose ?? reading);
}
