import { deriveApi } from '../../../engine/api/load.ts';
import type { Api } from '../../../engine/api/model.ts';
import type { Asking } from '../../../engine/base/asking.ts';
import { type Aspect, aspectText, isWithin } from '../../../engine/base/aspect.ts';
import { replay } from '../../../engine/base/drive.ts';
import type {
  Answer,
  Credential,
  Exchange,
  PlannedRequest,
  Query,
  Silence,
} from '../../../engine/base/exchange.ts';
import type { Json, JsonObject } from '../../../engine/base/json.ts';
import type { Claim, Level, Outcome } from '../../../engine/base/verdict.ts';
import { worstOutcome } from '../../../engine/base/verdict.ts';
import { decodeQuery, parseEndpoint, requestKey, resolveRequest } from '../../../engine/client/address.ts';
import { readBaseline } from '../../../engine/list/baseline.ts';
import type { Baseline, Scene } from '../../../engine/list/scene.ts';
import type { Check, CheckInstance } from '../../../engine/run/check.ts';
import { type Facts, factsOf } from '../../../engine/run/facts.ts';
import { sceneOf } from '../../../engine/run/judge.ts';
import { alone, type Listings } from '../../../engine/run/listing.ts';
import { stages } from '../../../engine/run/recording.ts';

/** A request as a server in memory gets it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  /** Path below the endpoint. */
  readonly path: string;
  readonly query: Query;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly credential: Credential;
  readonly repetition: number;
}

/** An answer of a server in memory; a body that is a text is sent as it is, any other as JSON. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
}

/** A server as a function; an answer with a code is none: the connection broke, or nothing came in time. */
export type Server = (request: Received) => Reply | Pick<Silence, 'code'>;

/** How a check is tried. */
export interface Trial {
  readonly api: Api;
  readonly server: Server;
  /** The server once its data have changed: from the probes on, while `server` gave the first reading of the list. */
  readonly changed?: Server;
  /** The server in a second round, in which the check asks once more; its claims are then those of that round. */
  readonly later?: Server;
  readonly level?: Level;
  /** The name of the check's subject, where it has several; empty for the one without a name. */
  readonly subject?: string;
  /** What the rest of the run asks, for a check that watches. */
  readonly besides?: (scene: Scene) => Asking<unknown>;
  readonly credentials?: Scene['credentials'];
  /** How an exchange is recorded, for what no server in memory can send. */
  readonly record?: (exchange: Exchange) => Exchange;
  /** The lists of other targets of the run; none if not given. */
  readonly listings?: Listings;
}

/** The address below which servers in memory answer. */
export const endpoint = 'http://target.example/v1';

/**
 * The API that an OpenAPI object describes.
 *
 * @param file where it would stand, for the files that it names.
 */
export function apiOf(document: JsonObject, file = 'inline'): Api {
  const api = deriveApi(document, file);
  if (!api.ok) throw new Error(api.problem.message);
  return api.value;
}

/** The claims of a check on a server in memory, asked and judged as in a run, without any network. */
export function judge(check: Check, trial: Trial): readonly Claim[] {
  const { api, server, changed = server, level = 'standard', record = (exchange) => exchange } = trial;
  const instance = instanceOf(check, trial);
  const recorded: Exchange[] = [];
  const read = (stage: string, from: Server) =>
    replay(readBaseline({ list: api.list }), answering(from, stage, recorded, record));
  const run = { seed: 1, credentials: trial.credentials ?? { own: true, forbidden: true } };
  const scene = sceneOf(api, run, level, read(stages.baseline(0), server));
  const probes = answering(changed, stages.probes(1), recorded, record);
  if (trial.besides !== undefined) replay(trial.besides(scene), probes);
  const judging = replay(instance.start(scene), probes);
  const after = read(stages.baseline(1), changed);
  const factsFor = (before: Scene, until: Baseline): Facts =>
    factsOf(before, until, recorded, endpoint, trial.listings ?? alone);
  const inSecondRound = (later: Server): readonly Claim[] => {
    const second = sceneOf(api, run, level, after);
    const judgingAgain = replay(instance.start(second), answering(later, stages.probes(2), recorded, record));
    return judgingAgain(factsFor(second, read(stages.baseline(2), later)));
  };
  const claims = trial.later === undefined ? judging(factsFor(scene, after)) : inSecondRound(trial.later);
  const undeclared = claims.filter(
    ({ aspect }) => !instance.aspects.some((declared) => isWithin(aspect, declared)),
  );
  if (undeclared.length > 0)
    throw new Error(
      `${instance.id} claims what it does not declare: ${undeclared.map(({ aspect }) => aspectText(aspect)).join('; ')}`,
    );
  return claims;
}

/**
 * The outcomes of claims by what they are about beyond the operation and the parameter, e.g.
 * `{ 'relation=soundness': 'failed' }`; of several about one thing the worst.
 */
export function outcomes(claims: readonly Claim[]): Readonly<Record<string, Outcome>> {
  const found = new Map<string, Outcome[]>();
  for (const { aspect, outcome } of claims) {
    const about = aspectText(narrowed(aspect));
    found.set(about, [...(found.get(about) ?? []), outcome]);
  }
  return Object.fromEntries([...found].map(([about, all]) => [about, worstOutcome(all)]));
}

function narrowed({ operation: _, parameter: __, ...rest }: Aspect): Aspect {
  return rest;
}

function instanceOf(check: Check, { api, subject }: Trial): CheckInstance {
  const instances = check.instances(api);
  const wanted = subject === '' ? check.id : `${check.id}:${subject}`;
  const found = instances.filter(({ id }) => subject === undefined || id === wanted);
  const [instance] = found;
  if (instance === undefined || found.length > 1)
    throw new Error(`Choose one subject of ${check.id}: ${instances.map(({ id }) => id).join(', ')}`);
  return instance;
}

/** Answers each distinct request of a stage once, and notes it down. */
function answering(
  server: Server,
  stage: string,
  recorded: Exchange[],
  record: (exchange: Exchange) => Exchange,
) {
  const known = new Map<string, Exchange>();
  return (request: PlannedRequest): Exchange => {
    const place = parseEndpoint(endpoint);
    if (!place.ok) throw new Error(place.problem.message);
    const url = resolveRequest(place.value, request);
    const address = 'address' in request.to ? request.to.address : request.to.path;
    const key = requestKey(place.value, request, url.ok ? url.value : address);
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const outcome = url.ok
      ? outcomeOf(server(received(request, url.value)))
      : outcomeOf({ code: url.problem.code === 'other-origin' ? 'other-origin' : 'unusable-address' });
    const exchange = record({
      key,
      stage,
      request: {
        method: request.method,
        url: url.ok ? url.value : address,
        credential: request.credential,
        headers: request.headers,
      },
      outcome,
      startedAt: new Date(Date.UTC(2025, 0, 1) + recorded.length * 1000).toISOString(),
      durationMs: 1,
      attempts: 1,
      waitedMs: 0,
    });
    known.set(key, exchange);
    recorded.push(exchange);
    return exchange;
  };
}

function received({ method, headers, credential, repetition }: PlannedRequest, url: string): Received {
  const [address = ''] = url.split('?');
  const path = address.startsWith(endpoint) ? address.slice(endpoint.length) : address;
  return { method, url, path, query: decodeQuery(url), headers, credential, repetition };
}

function outcomeOf(reply: Reply | Pick<Silence, 'code'>): Answer | Silence {
  if ('code' in reply) return { kind: 'silence', code: reply.code, message: 'No whole answer came.' };
  const { status, headers, body } = reply;
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = new TextEncoder().encode(text).length;
  return {
    kind: 'answer',
    httpVersion: 'HTTP/1.1',
    status,
    headers: Object.entries(headers),
    body: { text, base64: undefined, received: bytes, bytes },
  };
}
