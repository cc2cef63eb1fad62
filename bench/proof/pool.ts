import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Kept, KeptResult } from './kept.ts';
import type { Trial } from './trial.ts';
import type { Answer } from './worker.ts';

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));

export interface Trials {
  readonly results: readonly KeptResult[];
  /** Trials that broke, each in a sentence. */
  readonly problems: readonly string[];
}

type KeptAnswer = { readonly result: KeptResult } | Exclude<Answer, { readonly result: unknown }>;

/**
 * Runs trials in several processes at once.
 *
 * @param processes how many.
 * @param kept results of an earlier run, which are taken as they are, and where those of this one are kept.
 * @param onProgress hears how many trials are done after each.
 * @param signal ends the run early: trials on their way are waited for, and no other begins.
 * @returns the results in the order of the trials, of those that were made.
 */
export async function runTrials(
  trials: readonly Trial[],
  processes: number,
  kept: Kept,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Trials> {
  const answers = new Map<number, KeptAnswer>();
  const queue = trials.flatMap((trial, place) => {
    const result = kept.resultOf(trial);
    if (result === undefined) return [{ trial, place }];
    answers.set(place, { result });
    return [];
  });
  const work = async (): Promise<void> => {
    const child = fork(worker, { execArgv: ['--import', 'tsx'] });
    try {
      for (let next = queue.shift(); next !== undefined && !signal.aborted; next = queue.shift()) {
        const answer = await ask(child, next.trial);
        if ('problem' in answer && signal.aborted) return;
        answers.set(next.place, 'result' in answer ? { result: kept.keep(answer.result) } : answer);
        onProgress(answers.size);
      }
    } finally {
      child.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, processes) }, work));
  const inOrder = trials.flatMap((_, place) => answers.get(place) ?? []);
  return {
    results: inOrder.flatMap((answer) => ('result' in answer ? [answer.result] : [])),
    problems: inOrder.flatMap((answer) => ('problem' in answer ? [answer.problem] : [])),
  };
}

function ask(child: ChildProcess, trial: Trial): Promise<Answer> {
  return new Promise((resolve) => {
    const onExit = (): void => resolve({ problem: `${trial.id} on ${trial.api}: its process ended.` });
    child.once('exit', onExit);
    child.once('message', (answer: Answer) => {
      child.off('exit', onExit);
      resolve(answer);
    });
    child.send(trial);
  });
}
