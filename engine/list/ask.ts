import type { Asking } from '../base/asking.ts';
import type { Credential, Exchange, PlannedRequest, Query } from '../base/exchange.ts';
import type { Scene } from './scene.ts';

interface AskOptions {
  readonly method?: string;
  readonly credential?: Credential;
  readonly headers?: readonly (readonly [string, string])[];
  readonly repetition?: number;
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
  return yield listRequest(scene, query, options);
}

/** Follows an address that stood in the answer of another exchange. */
export function* follow(address: string, from: Exchange, options: AskOptions = {}): Asking<Exchange> {
  return yield {
    method: options.method ?? 'GET',
    to: { address, base: from.request.url },
    credential: options.credential ?? 'own',
    headers: options.headers ?? accept,
    repetition: options.repetition ?? 0,
  };
}
