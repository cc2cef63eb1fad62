import pMap from 'p-map';
import type { Api } from '../api/model.ts';
import type { Probe } from '../base/asking.ts';
import { drive } from '../base/drive.ts';
import { type Answer, type Exchange, statusOf } from '../base/exchange.ts';
import type { Purpose } from '../base/purpose.ts';
import type { Level } from '../base/verdict.ts';
import type { Client } from '../client/client.ts';
import { sleep } from '../client/pace.ts';
import { readBaseline } from '../list/baseline.ts';
import type { Baseline } from '../list/scene.ts';
import type { CheckInstance } from './check.ts';
import { judgeOf, sceneOf } from './judge.ts';
import { type Recording, stages } from './recording.ts';
import { pickInTurns } from './turns.ts';

interface ObserveOptions {
  readonly api: Api;
  readonly specification: string;
  readonly endpoint: string;
  readonly embedded: boolean;
  readonly client: Client;
  /** The checks to ask. */
  readonly instances: readonly CheckInstance[];
  /** Which checks of the API are not among them, where some are left out. */
  readonly selection?: Recording['selection'];
  readonly level: Level;
  readonly seed: number;
  readonly credentials: { readonly own: boolean; readonly forbidden: boolean };
  readonly concurrency: number;
  readonly progress: (event: ProgressEvent) => void;
  /** Milliseconds after which all copies of a list know the same; half a minute if not given. */
  readonly settling?: number;
  /** Once it is set nothing new is asked, but the list is read again, so that what was asked can be judged. */
  readonly stop?: AbortSignal;
}

/** Milliseconds for which one copy of a list may lag behind another. */
const longestSettling = 30_000;

/** What the observer reports while it works. */
export type ProgressEvent =
  | { readonly kind: 'stage'; readonly text: string; readonly total: number }
  | { readonly kind: 'step'; readonly done: number; readonly requests: number };

/**
 * Observes a target: reads the whole list, lets every check ask what it wants to, reads the list again, and asks once
 * more for whatever looked like a finding. Each distinct request of a stage is sent once.
 */
export async function observe(options: ObserveOptions): Promise<Recording> {
  const { api, client } = options;
  const startedAt = new Date();
  const started = performance.now();
  const exchanges: Exchange[] = [];
  const recording = (cutShort: string | undefined): Recording => ({
    api: api.id,
    specification: options.specification,
    ...(Object.keys(api.pathValues).length === 0 ? {} : { pathValues: api.pathValues }),
    ...(api.listPath === undefined ? {} : { listPath: api.listPath }),
    ...(options.selection === undefined ? {} : { selection: options.selection }),
    endpoint: options.endpoint,
    embedded: options.embedded,
    level: options.level,
    seed: options.seed,
    credentials: options.credentials,
    startedAt: startedAt.toISOString(),
    durationMs: Math.round(performance.now() - started),
    requests: client.traffic.requests,
    bytesReceived: client.traffic.bytes,
    waits: client.traffic.waits,
    cutShort,
    exchanges: [...exchanges],
  });
  const readList = async (number: number, text: string): Promise<Baseline> => {
    options.progress({ kind: 'stage', text, total: 0 });
    const ask = askerOf(client, stages.baseline(number), exchanges, () =>
      options.progress({ kind: 'step', done: 0, requests: client.traffic.requests }),
    );
    return await drive(readBaseline({ list: api.list }), ask);
  };
  const probe = async (
    round: number,
    before: Baseline,
    instances: readonly CheckInstance[],
    text: string,
  ) => {
    options.progress({ kind: 'stage', text, total: instances.length });
    let done = 0;
    const send = askerOf(client, stages.probes(round), exchanges, () =>
      options.progress({ kind: 'step', done, requests: client.traffic.requests }),
    );
    const ask = (request: Probe): Promise<Exchange> =>
      options.stop?.aborted === true ? Promise.reject(new Error('stopped')) : send(request);
    const scene = sceneOf(api, options, options.level, before);
    const converse = async (instance: CheckInstance): Promise<void> => {
      try {
        await drive(instance.start(scene), ask);
      } catch {
        // Stopped, or an error of the suite's own, which judging meets in the same place and reports.
      }
      done += 1;
      options.progress({ kind: 'step', done, requests: client.traffic.requests });
    };
    // While one check waits for its turn another one asks, so that no connection is idle.
    await pMap(longestFirst(instances), converse, { concurrency: 2 * options.concurrency });
  };
  const cutShort = (): string | undefined =>
    options.stop?.aborted === true ? 'it was interrupted.' : client.ended;

  const before = await readList(0, 'reading the whole list');
  if (cutShort() !== undefined) return recording(cutShort());
  if (options.credentials.own && isRefused(before)) return recording('the target refuses the token.');
  await probe(1, before, options.instances, 'asking');
  if (client.ended !== undefined) return recording(cutShort());
  const after = await readList(1, 'reading the whole list again');
  const observed = recording(undefined);
  const judge = judgeOf(observed, api, options.level);
  const findings = await pickInTurns(options.instances, (instance) => {
    if (instance.check.confirm === 'once') return false;
    const outcome = judge.firstOutcome(instance);
    return outcome === 'failed' || outcome === 'warned';
  });
  if (findings.length > 0 && judge.lags) {
    options.progress({
      kind: 'stage',
      text: 'waiting until every copy of the list is up to date',
      total: 0,
    });
    await sleep(options.settling ?? longestSettling, options.stop);
  }
  if (findings.length > 0 && cutShort() === undefined) {
    await probe(2, after, findings, 'repeating the requests of possible findings');
    await readList(2, 'reading the whole list once more');
  }
  return findings.length === 0 && cutShort() === undefined ? observed : recording(cutShort());
}

/** Whether the target gives nobody the list who has this token, so that nothing it answers says more about it. */
function isRefused({ walk }: Baseline): boolean {
  const [asked] = walk.exchanges;
  return asked !== undefined && statusOf(asked) === 401;
}

/** Reading on from page to page takes one request after another, so what does so is begun first and does not end alone. */
function longestFirst(instances: readonly CheckInstance[]): readonly CheckInstance[] {
  const reads = ({ check }: CheckInstance): boolean => check.category === 'pagination';
  return [...instances.filter(reads), ...instances.filter((instance) => !reads(instance))];
}

/** Answers requests of one stage, each distinct one by one exchange, and notes every exchange down. */
export function askerOf(client: Client, stage: string, exchanges: Exchange[], heard: () => void) {
  const asked = new Map<string, { readonly answer: Promise<Exchange>; readonly purposes: Purpose[] }>();
  return ({ request, purpose }: Probe): Promise<Exchange> => {
    const key = client.keyOf(request);
    const known = asked.get(key);
    if (known !== undefined) {
      if (!known.purposes.some(({ to }) => to === purpose.to)) known.purposes.push(purpose);
      return known.answer;
    }
    const purposes = [purpose];
    const answer = client.exchange(request, stage).then(({ otherwise, ...came }) => {
      const exchange: Exchange = { ...came, purposes };
      exchanges.push(exchange, ...besidesOf(came, otherwise));
      heard();
      return exchange;
    });
    asked.set(key, { answer, purposes });
    return answer;
  };
}

/** The answers that a request got besides, each an exchange of its own. */
function besidesOf(came: Exchange, otherwise: readonly Answer[]): readonly Exchange[] {
  return otherwise.map((outcome, index) => ({
    ...came,
    key: `${came.key} ${stages.besides} ${index + 1}`,
    stage: stages.besides,
    outcome,
  }));
}
