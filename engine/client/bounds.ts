import type { Answer, Silence, SilenceCode } from '../base/exchange.ts';
import { createKeptBodies } from '../base/kept-bodies.ts';

/** Requests in a row without any answer after which a target counts as gone. */
const mostSilences = 10;

/** Bodies too large to be read after which no more are asked for: each costs the target as much as many answers. */
const mostTooLarge = 10;

interface BoundsOptions {
  /** Requests that may be sent in all. */
  readonly budget: number;
  /** Milliseconds after which nothing more is sent; undefined for no bound. */
  readonly timeLimit: number | undefined;
  /** Bytes of memory that all answers may take. */
  readonly largestTotal: number;
  /** Milliseconds that a target may ask one request, or all in a row, to wait; all requests wait twice as long in vain at most. */
  readonly waiting?: number | undefined;
}

/** Milliseconds that a target may ask to be waited for before it serves anything. */
const longestWaiting = 150_000;

/** The part of that which all requests without the user's own token wait together: one minute. */
const partOfOthers = 0.4;

/** Keeps a run finite whatever the target does: in requests, in time, in memory, and where nobody answers any more. */
export interface Bounds {
  /** Why nothing more may be sent, or undefined while there is room. */
  readonly reached: Silence | undefined;
  /** Why the run ended, once that kept a request from being sent. */
  readonly ended: Silence | undefined;
  /** Ends the run because its time would be over before anything could be sent, and says so. */
  outOfTime(): Silence;
  /** Milliseconds that are left. */
  readonly left: number;
  /** Requests sent so far, and bytes received. */
  readonly traffic: { requests: number; bytes: number; waits: number };
  sent(): void;
  /** Notes that a whole answer came, and the bytes of its body. */
  answered(bytes: number): void;
  /** Ends the run because the target does not serve it any more; the reason completes "the run ended: …". */
  giveUp(reason: string): Silence;
  /** Ends the run because the target refuses the token that it has taken before, since the request of a number. */
  tokenRunOut(since: number): Silence;
  /**
   * Whether a request that the target refuses for the moment waits once more.
   *
   * @param pause milliseconds that the target wants it to wait.
   * @param waited milliseconds that it has waited already.
   * @param isOwn whether it has the user's own token. A target that guards itself against guessing makes others wait for long.
   */
  mayWait(pause: number, waited: number, isOwn: boolean): boolean;
  /** Notes that an answer came that is about the request and not about the moment. */
  served(): void;
  /** Notes why no whole answer to a request came, all attempts included. */
  unanswered(silence: Pick<Silence, 'code' | 'message'>): void;
  /** The answer where there is room to keep it, or why there is none. */
  keep(answer: Answer): Answer | Silence;
}

const dead = new Set<SilenceCode>([
  'connection-refused',
  'unknown-host',
  'certificate',
  'proxy-refused',
  'timeout',
  'connection-broken',
]);

export function createBounds({
  budget,
  timeLimit,
  largestTotal,
  waiting = longestWaiting,
}: BoundsOptions): Bounds {
  const traffic = { requests: 0, bytes: 0, waits: 0 };
  const ends = timeLimit === undefined ? Number.POSITIVE_INFINITY : performance.now() + timeLimit;
  const bodies = createKeptBodies();
  let headers = 0;
  let full = false;
  let silences = 0;
  let lastSilence = '';
  let tooLarge = 0;
  let busySince: number | undefined;
  let vainWaits = 0;
  let othersWait = 0;
  let othersUntil = 0;
  /** Requests that wait at the same time wait once. */
  const mayOthersWait = (pause: number): boolean => {
    const now = performance.now();
    const more = Math.max(0, now + pause - Math.max(now, othersUntil));
    if (othersWait + more > partOfOthers * waiting) return false;
    othersWait += more;
    othersUntil = Math.max(othersUntil, now + pause);
    return true;
  };
  const timeSpent = silence('time-spent', `the time limit of ${(timeLimit ?? 0) / 1000} s is reached.`);
  // What keeps a run finite ends it for good: an answer that trickles in afterwards does not start it anew.
  let ended: Silence | undefined;
  const reached = (): Silence | undefined => {
    ended ??= bound();
    return ended;
  };
  const bound = (): Silence | undefined => {
    if (performance.now() >= ends) return timeSpent;
    if (traffic.requests >= budget)
      return silence('budget-spent', `the limit of ${budget} requests is reached.`);
    if (full)
      return silence(
        'budget-spent',
        `the responses take more than the ${largestTotal} bytes of memory that they may.`,
      );
    if (silences >= mostSilences)
      return silence('given-up', `${silences} requests in a row got no response. ${lastSilence}`);
    if (tooLarge >= mostTooLarge)
      return silence('given-up', `${tooLarge} bodies were too large to read. ${lastSilence}`);
    return undefined;
  };
  const end = (why: Silence): Silence => {
    ended ??= why;
    return ended;
  };
  return {
    traffic,
    served() {
      busySince = undefined;
    },
    mayWait(pause, waited, isOwn) {
      if (!isOwn) return mayOthersWait(pause);
      busySince ??= performance.now();
      const refusedFor = performance.now() - busySince;
      if (refusedFor + pause <= waiting && waited + pause <= waiting && vainWaits <= 2 * waiting) return true;
      vainWaits += waited;
      return false;
    },
    giveUp: (reason) => end(silence('given-up', reason)),
    tokenRunOut: (since) =>
      end(
        silence(
          'token-refused',
          `the target refuses the token since request ${since}, although it accepted the token before; it may have expired: give one that is valid for the whole run.`,
        ),
      ),
    get ended() {
      return ended;
    },
    outOfTime: () => end(timeSpent),
    get reached() {
      return reached();
    },
    get left() {
      return Math.max(0, ends - performance.now());
    },
    sent() {
      traffic.requests += 1;
    },
    answered(bytes) {
      traffic.bytes += bytes;
      silences = 0;
    },
    unanswered({ code, message }) {
      if (dead.has(code)) silences += 1;
      else if (code === 'body-too-large') tooLarge += 1;
      else return;
      lastSilence = message;
    },
    keep(answer) {
      // What comes after the bound was reached is as good as unasked.
      if (full) return reached() ?? answer;
      const body = bodies.shared(answer.body);
      headers += JSON.stringify(answer.headers).length;
      full = bodies.memory + headers > largestTotal;
      return full ? (reached() ?? answer) : { ...answer, body };
    },
  };
}

function silence(code: SilenceCode, message: string): Silence {
  return { kind: 'silence', code, message };
}
