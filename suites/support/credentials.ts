import type { Asking, Facts, Scene } from '../../engine/check.ts';
import {
  type Credential,
  describeAnswer,
  type Exchange,
  isSuccess,
  statusOf,
} from '../../engine/exchange.ts';
import { askList } from '../../engine/observe/ask.ts';
import { failed, inconclusive, passed, type Verdict } from '../../engine/verdict.ts';
import { isPassing } from './answers.ts';

/** Asks for the list with one kind of credential. */
export function* askAs(scene: Scene, credential: Credential): Asking<Exchange> {
  return yield* askList(scene, [], { credential });
}

/** The verdict on a request that must be refused with one status. */
export function judgeRefusal(exchange: Exchange, wanted: number, who: string, facts: Facts): Verdict {
  const status = statusOf(exchange);
  const grounds = {
    evidence: [exchange.key],
    expected: `status ${wanted}`,
    actual: describeAnswer(exchange),
    readings: ['X58'],
  };
  if (status === undefined || isPassing(exchange))
    return inconclusive(`No answer that tells: ${describeAnswer(exchange)}.`, grounds);
  if (status === wanted) return passed(`A request ${who} is refused with ${wanted}.`, grounds);
  return failed(
    isSuccess(exchange)
      ? `A request ${who} gets the list of ${facts.api.noun.many}, so anybody can read it.`
      : `A request ${who} gets ${status} instead of ${wanted}, so a client cannot tell what to mend.`,
    grounds,
  );
}
