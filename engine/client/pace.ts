import type { Silence } from '../base/exchange.ts';
import { NoAnswer } from './no-answer.ts';
import { type Interceptor, notStarted, relayed } from './relay.ts';

/** Lets requests through at most `rate` a second and `concurrency` at once, in the order in which they come. */
interface Pace {
  /**
   * Runs a task when its turn comes.
   *
   * @param most milliseconds after which the turn, once it is there, is given up.
   * @param signal gives it up at once.
   * @returns undefined where the turn was given up.
   */
  run<T>(task: () => Promise<T>, most?: number, signal?: AbortSignal): Promise<T | undefined>;
  /** Nothing goes out before this many milliseconds have passed. */
  hold(milliseconds: number): void;
}

interface PaceOptions {
  /** Requests a second; undefined for no bound. */
  readonly rate: number | undefined;
  readonly concurrency: number;
}

export function createPace({ rate, concurrency }: PaceOptions): Pace {
  const interval = rate === undefined ? 0 : 1000 / rate;
  const waiting: (() => void)[] = [];
  let running = 0;
  let notBefore = 0;
  const enter = async (most: number, signal: AbortSignal | undefined): Promise<boolean> => {
    if (running >= concurrency) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    const last = performance.now() + most;
    for (;;) {
      if (signal?.aborted === true || notBefore > last) return false;
      const now = performance.now();
      if (now >= notBefore) break;
      await sleep(notBefore - now, signal);
    }
    notBefore = Math.max(notBefore, performance.now()) + interval;
    return true;
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  return {
    async run(task, most = Number.POSITIVE_INFINITY, signal = undefined) {
      const entered = await enter(most, signal);
      try {
        return entered ? await task() : undefined;
      } finally {
        leave();
      }
    },
    hold(milliseconds) {
      notBefore = Math.max(notBefore, performance.now() + milliseconds);
    },
  };
}

interface Turn {
  /** Milliseconds that a turn may be away. */
  readonly most: () => number;
  /** Gives the turn up. */
  readonly signal: AbortSignal | undefined;
  /** Why no turn is waited for, or undefined. */
  readonly halted: () => Silence | undefined;
  /** Why a turn that is too far away was given up. */
  readonly late: () => Silence;
}

/** Sends a request on when its turn comes, and ends the turn with the answer. */
export function paced(pace: Pace, { most, signal, halted, late }: Turn): Interceptor {
  return (dispatch) => (options, handler) => {
    const halt = halted();
    if (halt !== undefined) throw new NoAnswer(halt);
    const turn = async (): Promise<void> => {
      const sent = await pace.run(
        async () => {
          await relayed(dispatch, options, handler);
          return true;
        },
        most(),
        signal,
      );
      if (sent === undefined) handler.onResponseError?.(notStarted, new NoAnswer(halted() ?? late()));
    };
    void turn();
    return true;
  };
}

/** Waits for some milliseconds, or until one of some signals comes. */
export function sleep(milliseconds: number, ...signals: readonly (AbortSignal | undefined)[]): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      for (const signal of signals) signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    for (const signal of signals) signal?.addEventListener('abort', end);
    if (signals.some((signal) => signal?.aborted === true)) end();
  });
}
