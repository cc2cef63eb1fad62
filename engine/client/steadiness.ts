import type { Answer, Silence } from '../base/exchange.ts';

/*
 * An answer of the 5xx class speaks of the server (RFC 9110, section 15.6). It says something of the request only where it comes again: what
 * is served another time is in order. So a request that failed is asked again until it is plain which of the two it is.
 */

/** What came of a request, and what it took. */
export interface Sent {
  readonly outcome: Answer | Silence;
  readonly attempts: number;
  readonly waitedMs: number;
}

/** What a request got in the end, and the answers of the other kind that it got at other times: failures, or what is none. */
export type Settled = Sent & { readonly otherwise: readonly Answer[] };

interface Asking {
  readonly method: string;
  readonly send: () => Promise<Sent>;
  /** Whether there is room and time to ask again. */
  readonly mayGoOn: () => boolean;
  /** Whether the target serves another request, which it has served before. */
  readonly isServing: () => Promise<boolean>;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/**
 * What a failure and any other answer weigh, and the sums at which a request is one that fails, or is served. One that always fails is
 * sent five times; one that fails every second time is found in five cases of six; of a server that fails one time in twenty, whatever
 * it is asked, one request in 20,000 is taken for one that fails.
 */
const [ofFailure, ofOther, failing, served] = [3, -1, 15, 0];

/** Times that a request is sent at most, which few need. */
const most = 30;

/** Times that others are found to fail as well; after that it is held to fail for good. */
const mostOutages = 5;

/** Milliseconds before a request is sent again: a server that starts anew takes a moment. */
const pauses = [0, 20, 60, 150, 400, 800];

/** Sends a request, and again where it fails, until it is plain whether it fails for its own sake. */
export async function settled(asking: Asking): Promise<Settled> {
  const { method, send, mayGoOn, isServing, pause } = asking;
  const fails = ({ outcome }: Sent): boolean => isFailure(outcome, method);
  const first = await send();
  const sent = [first];
  let sum = weightOf(first, fails);
  let outages = 0;
  while (sum > served && sum < failing && sent.length < most && mayGoOn()) {
    await pause(pauses[Math.min(sent.length, pauses.length) - 1] ?? 0);
    const failedBefore = sent.slice(-1).every(fails);
    const next = await send();
    sent.push(next);
    sum += weightOf(next, fails);
    // Where others fail as well it is no matter of this request.
    if (!failedBefore || !fails(next) || outages >= mostOutages || (await isServing())) continue;
    outages += 1;
    sum = ofFailure;
  }
  const isFailing = sum >= failing;
  const stands = sent.findLast((one) => one.outcome.kind === 'answer' && fails(one) === isFailing) ?? first;
  return {
    outcome: stands.outcome,
    attempts: total(sent.map(({ attempts }) => attempts)),
    waitedMs: total(sent.map(({ waitedMs }) => waitedMs)),
    otherwise: sent.flatMap((one) =>
      one.outcome.kind === 'answer' && fails(one) !== fails(stands) ? [one.outcome] : [],
    ),
  };
}

function weightOf(one: Sent, fails: (one: Sent) => boolean): number {
  if (one.outcome.kind === 'silence') return 0;
  return fails(one) ? ofFailure : ofOther;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** Whether a server says that it failed; 503 is for the moment by itself, and 501 is a proper answer to a method that it does not have. */
export function isFailure(outcome: Answer | Silence, method: string): boolean {
  if (outcome.kind === 'silence') return false;
  const { status } = outcome;
  return status >= 500 && status !== 503 && !(status === 501 && method !== 'GET');
}
