/** Lets requests through at most `rate` a second and `concurrency` at once, in the order in which they come. */
export interface Pace {
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Nothing goes out before this many milliseconds have passed. */
  hold(milliseconds: number): void;
}

export interface PaceOptions {
  /** Requests a second; undefined for no bound. */
  readonly rate: number | undefined;
  readonly concurrency: number;
}

export function createPace({ rate, concurrency }: PaceOptions): Pace {
  const interval = rate === undefined ? 0 : 1000 / rate;
  const waiting: (() => void)[] = [];
  let running = 0;
  let notBefore = 0;
  const enter = async (): Promise<void> => {
    if (running >= concurrency) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    for (;;) {
      const now = performance.now();
      if (now >= notBefore) break;
      await sleep(notBefore - now);
    }
    notBefore = Math.max(notBefore, performance.now()) + interval;
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  return {
    async run(task) {
      await enter();
      try {
        return await task();
      } finally {
        leave();
      }
    },
    hold(milliseconds) {
      notBefore = Math.max(notBefore, performance.now() + milliseconds);
    },
  };
}

export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
    if (signal?.aborted) end();
  });
}
