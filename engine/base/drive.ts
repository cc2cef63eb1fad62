import type { Asking, Probe } from './asking.ts';
import type { Exchange, PlannedRequest } from './exchange.ts';

/** Drives a conversation by a function that answers each request; used with the network. */
export async function drive<T>(asking: Asking<T>, answer: (probe: Probe) => Promise<Exchange>): Promise<T> {
  let step = asking.next();
  while (!step.done) step = asking.next(await answer(step.value));
  return step.value;
}

/** Drives a conversation by what was recorded; used while judging. */
export function replay<T>(asking: Asking<T>, answer: (request: PlannedRequest) => Exchange): T {
  let step = asking.next();
  while (!step.done) step = asking.next(answer(step.value.request));
  return step.value;
}
