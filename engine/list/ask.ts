import type { Filter, Operation } from '../api/model.ts';
import { jsonTypeOf } from '../api/responses.ts';
import { type Asking, ask, readingTheList } from '../base/asking.ts';
import type { Credential, Exchange, PlannedRequest, Query } from '../base/exchange.ts';
import { familyOf } from '../base/media-type.ts';
import type { Purpose } from '../base/purpose.ts';
import { parameterOf, written } from '../operators/wording.ts';
import type { Scene } from './scene.ts';

interface AskOptions {
  readonly method?: string;
  readonly credential?: Credential;
  readonly headers?: readonly (readonly [string, string])[];
  readonly repetition?: number;
  /** Why it is sent; to read the list, if not given. */
  readonly purpose?: Purpose;
}

/** The header that asks for JSON, as the file calls it. */
function accept({ list }: Pick<Scene, 'list'>): readonly (readonly [string, string])[] {
  return [['accept', jsonTypeOf(list)]];
}

/** A query with the parameters that every request for an operation has; those that it gives itself stay as they are. */
export function withAlways({ always }: Pick<Operation, 'always'>, query: Query): Query {
  const further = always.filter(([name]) => query.every(([given]) => given !== name));
  return further.length === 0 ? query : [...further, ...query];
}

/** Whether commas stand between several values of a filter. */
function hasCommas({ delimiter, wording }: Filter): boolean {
  return delimiter === ',' || (wording?.several === 'comma' && wording.separator === ',');
}

/** A request for the list with a query. */
export function listRequest(
  scene: Pick<Scene, 'list'>,
  query: Query,
  options: AskOptions = {},
): PlannedRequest {
  const joined = scene.list.parameters.flatMap(({ name, filter }) =>
    filter !== undefined && hasCommas(filter) ? [parameterOf(name, filter)] : [],
  );
  return {
    method: options.method ?? 'GET',
    to: {
      path: scene.list.path,
      query: withAlways(scene.list, written(scene.list, query)),
      ...(joined.length === 0 ? {} : { joined }),
    },
    credential: options.credential ?? 'own',
    headers: options.headers ?? accept(scene),
    repetition: options.repetition ?? 0,
  };
}

/** Asks for the list with a query. */
export function* askList(
  scene: Pick<Scene, 'list'>,
  query: Query,
  options: AskOptions = {},
): Asking<Exchange> {
  return yield* ask(listRequest(scene, query, options), options.purpose ?? readingTheList);
}

/** The JSON type that a request accepted, or else the usual one. */
function jsonTypeIn({ request }: Exchange): string {
  const accepted = request.headers.find(([name]) => name.toLowerCase() === 'accept')?.[1];
  return accepted !== undefined && familyOf(accepted) === 'json' ? accepted : 'application/json';
}

/** A request for an address that stood in the answer of another exchange. */
export function followRequest(address: string, from: Exchange, options: AskOptions = {}): PlannedRequest {
  return {
    method: options.method ?? 'GET',
    to: { address, base: from.request.url },
    credential: options.credential ?? 'own',
    headers: options.headers ?? [['accept', jsonTypeIn(from)]],
    repetition: options.repetition ?? 0,
  };
}

/** Follows an address that stood in the answer of another exchange. */
export function* follow(address: string, from: Exchange, options: AskOptions = {}): Asking<Exchange> {
  return yield* ask(followRequest(address, from, options), options.purpose ?? readingTheList);
}
