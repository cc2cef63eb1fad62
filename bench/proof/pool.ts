import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Trial, TrialResult } from './trial.ts';
import type { Answer } from './worker.ts';

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));

export interface Trials {
  readonly results: readonly TrialResult[];
  /** Trials that broke, each in a sentence. */
  readonly problems: readonly string[];
}

/**
 * Runs trials in several processes at once.
 *
 * @param processes how many.
 * @param onProgress hears how many trials are done after each.
 * @returns the results in the order of the trials.
 */
export async function runTrials(
  trials: readonly Trial[],
  processes: number,
  onProgress: (done: number) => void,
): Promise<Trials> {
  const queue = trials.map((trial, place) => ({ trial, place }));
  const answers = new Map<number, Answer>();
  const work = async (): Promise<void> => {
    const child = fork(worker, { execArgv: ['--import', 'tsx'] });
    try {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        answers.set(next.place, await ask(child, next.trial));
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
