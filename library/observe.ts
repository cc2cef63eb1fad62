import { observeTarget } from '../cli/observe-target.ts';
import { readSettings } from '../cli/settings.ts';
import { type Target, tryTarget } from '../cli/target.ts';
import type { Api } from '../engine/api/model.ts';
import type { Level } from '../engine/base/verdict.ts';
import { parseEndpoint } from '../engine/client/address.ts';
import type { Fetch } from '../engine/client/fetch.ts';
import type { ProgressEvent } from '../engine/run/observe.ts';
import type { Recording } from '../engine/run/recording.ts';
import { valueOrThrow } from './error.ts';
import { loadApi, sourceOf } from './load-api.ts';

/** What to observe and how; only `api` and one of `url` and `fetch` are required. */
export interface ObserveOptions {
  /** As `loadApi` gives it, or what `loadApi` takes. */
  readonly api: Api | string;
  /** The endpoint as a service catalogue lists it; `http://localhost` if there is only `fetch`. */
  readonly url?: string | undefined;
  /** Answers requests in place of a network: a server's own handler in this process. */
  readonly fetch?: Fetch | undefined;
  readonly token?: string | undefined;
  /** A valid token without rights, for 403. */
  readonly forbiddenToken?: string | undefined;
  /** Requests a second: 50 if not given, unbounded with `fetch`. */
  readonly rate?: number | undefined;
  /** Requests at once: 4 if not given. */
  readonly concurrency?: number | undefined;
  /** Seconds a request may take: 30 if not given. */
  readonly timeout?: number | undefined;
  /** `standard` if not given. */
  readonly level?: Level | undefined;
  /** Seed of everything drawn at random: 1 if not given. */
  readonly seed?: number | undefined;
  /** Ends the asking; what was asked so far can be judged. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((event: ProgressEvent) => void) | undefined;
}

/**
 * Observes a target: sends the requests of every check between two readings of the list. Nothing is judged yet.
 *
 * @returns the recording, to be given to `judge` or `writeRecording`.
 * @throws ConformanceError for wrong options (exit status 2), and for a target that cannot be reached or recognised (3).
 */
export async function observe(options: ObserveOptions): Promise<Recording> {
  const { token, signal, onProgress, fetch } = options;
  const api = typeof options.api === 'string' ? await loadApi(options.api) : options.api;
  const { sending, level } = settingsOf(options);
  const target: Target = {
    api,
    specification: sourceOf(api),
    endpoint: valueOrThrow(parseEndpoint(addressOf(options))),
    embedded: false,
    token,
    forbiddenToken: options.forbiddenToken,
    session: undefined,
    close: () => Promise.resolve(),
  };
  valueOrThrow(await tryTarget(target, sending, { fetch, signal, apiNamed: true }));
  return await observeTarget(target, { level, sending }, onProgress ?? (() => undefined), {
    stop: signal,
    fetch,
  });
}

function addressOf({ url, fetch }: ObserveOptions): string {
  return url ?? (fetch === undefined ? '' : 'http://localhost');
}

/** The same bounds and defaults as the command's. */
function settingsOf(options: ObserveOptions) {
  const flags = Object.entries({
    url: addressOf(options),
    token: options.token,
    'forbidden-token': options.forbiddenToken,
    rate: options.rate,
    concurrency: options.concurrency,
    timeout: options.timeout,
    level: options.level,
    seed: options.seed,
  }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
  return valueOrThrow(readSettings(Object.fromEntries(flags), {}));
}
