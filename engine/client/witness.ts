import type { Answer, PlannedRequest, Silence } from '../base/exchange.ts';
import type { Bounds } from './bounds.ts';
import { sleep } from './pace.ts';

/** What became of a target that did not serve a request. */
export type Presence =
  /** It has never served any request, so nothing is known of it. */
  | 'unknown'
  /** It serves others, so the trouble is with this request alone. */
  | 'there'
  /** It served nobody for a while, and serves again. */
  | 'back'
  /** It did not come back in time, so the run is over. */
  | 'gone';

/** A request that the target has served. Asking it again distinguishes trouble with one request from trouble with the target. */
export interface Witness {
  /** Notes a request that was served, and whether it carried the user's own token. The first of each kind stays. */
  served(request: PlannedRequest, carriesToken: boolean): void;
  /**
   * Looks whether the target refuses the token that it has taken before, or only one request that carried it.
   *
   * @param number which of all requests was refused.
   * @returns the number of the first request that was refused for the token's sake; undefined where the token is still good.
   */
  tokenRefusedSince(number: number): Promise<number | undefined>;
  /**
   * Whether the target serves anybody. An outage is waited out with growing pauses.
   *
   * @param wanted milliseconds in which the target wants to be asked again; one that says so is not asked before, but given up.
   */
  presence(wanted?: number): Promise<Presence>;
  /** Whether the target serves a request now that it has served before, or at least does not fail; true where it has served none. */
  serves(): Promise<boolean>;
}

interface WitnessOptions {
  readonly bounds: Bounds;
  /** Milliseconds of an outage that are waited out; less where the user is in a hurry. */
  readonly patience: () => number;
  readonly send: (request: PlannedRequest) => Promise<Answer | Silence>;
  /** Waits, or less where the user is in a hurry. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Statuses by which a proxy, or the target itself, says that it does not serve now. */
const outages: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Whether a status may mean an outage of the whole target. */
export function mayBeOutage(status: number): boolean {
  return outages.has(status);
}

const firstPause = 250;
const longestPause = 16_000;

export function createWitness({ bounds, patience, send, pause = sleep }: WitnessOptions): Witness {
  let any: PlannedRequest | undefined;
  let withToken: PlannedRequest | undefined;
  let looking: Promise<Presence> | undefined;
  let checking: Promise<number | undefined> | undefined;
  let serving: Promise<Answer | Silence> | undefined;
  const refused = new Set<number>();

  let last: Answer | Silence | undefined;
  const serves = async (request: PlannedRequest): Promise<boolean> => {
    last = await send(request);
    return last.kind === 'answer' && !mayBeOutage(last.status);
  };
  const shown = (): string =>
    last?.kind === 'answer' ? `It returns ${last.status}.` : (last?.message ?? '');
  const look = async (request: PlannedRequest, wanted: number | undefined): Promise<Presence> => {
    if (await serves(request)) return 'there';
    if (wanted !== undefined) {
      bounds.giveUp(
        `the target serves nothing and asks to wait ${Math.ceil(wanted / 1000)} s before the next request. ${shown()}`,
      );
      return 'gone';
    }
    const started = performance.now();
    for (let wait = firstPause; bounds.reached === undefined; wait = Math.min(2 * wait, longestPause)) {
      const most = patience();
      if (performance.now() + wait - started > most) {
        bounds.giveUp(`the target served nothing for ${most / 1000} s. ${shown()}`);
        return 'gone';
      }
      await pause(wait);
      if (bounds.reached === undefined && (await serves(request))) return 'back';
    }
    return 'gone';
  };
  const check = async (request: PlannedRequest): Promise<number | undefined> => {
    const outcome = await send(request);
    return outcome.kind === 'answer' && outcome.status === 401 ? Math.min(...refused) : undefined;
  };
  return {
    served(request, carriesToken) {
      any ??= request;
      if (carriesToken) withToken ??= request;
    },
    async tokenRefusedSince(number) {
      if (withToken === undefined) return undefined;
      refused.add(number);
      checking ??= check(withToken).finally(() => {
        checking = undefined;
        refused.clear();
      });
      return await checking;
    },
    async serves() {
      if (any === undefined) return true;
      serving ??= send(any).finally(() => {
        serving = undefined;
      });
      const outcome = await serving;
      return outcome.kind === 'answer' && outcome.status < 500 && !mayBeOutage(outcome.status);
    },
    async presence(wanted) {
      if (any === undefined) return 'unknown';
      looking ??= look(any, wanted).finally(() => {
        looking = undefined;
      });
      return await looking;
    },
  };
}
