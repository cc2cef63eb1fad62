import { parentPort } from 'node:worker_threads';
import { runTrial, type Trial } from './trial.ts';

/** Runs the trials that it is sent, one at a time, and answers each with what it came to. */
parentPort?.on('message', async (trial: Trial) => {
  try {
    parentPort?.postMessage({ result: await runTrial(trial) });
  } catch (thrown) {
    parentPort?.postMessage({ problem: `${trial.id} on ${trial.api}: ${String(thrown)}` });
  }
});
