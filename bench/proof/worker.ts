import { runTrial, type Trial, type TrialResult } from './trial.ts';

/** What a process that runs trials answers. */
export type Answer = { readonly result: TrialResult } | { readonly problem: string };

/** Runs the trials that this process is sent, one at a time, and answers each with what it came to. */
process.on('message', async (trial: Trial) => {
  process.send?.(await answerTo(trial));
});

async function answerTo(trial: Trial): Promise<Answer> {
  try {
    return { result: await runTrial(trial) };
  } catch (thrown) {
    return { problem: `${trial.id} on ${trial.api}: ${String(thrown)}` };
  }
}
