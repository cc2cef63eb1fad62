import type { Api } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import { type Claim, inconclusive, notApplicable } from '../../engine/base/verdict.ts';
import type { Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { goesTo } from './answers.ts';

/** The aspects of a check that judges the answers of each operation by itself; one more for what is no operation's. */
export function aspectsOfOperations(api: Api): readonly Aspect[] {
  return [...api.operations.map(({ id }) => ({ operation: id })), {}];
}

/**
 * A claim on the answers of each operation, and one on those that are no operation's, where there are any.
 *
 * @param judgeAnswers judges answers, of which there is at least one.
 * @param none what is missing where the run met no answer of the list.
 */
export function judgeOperations(
  answers: readonly Exchange[],
  facts: Facts,
  judgeAnswers: (answers: readonly Exchange[], aspect: Aspect) => Claim,
  none: string,
): readonly Claim[] {
  const { api, list } = facts;
  const own = api.operations.map((operation) => {
    const aspect = { operation: operation.id };
    const found = answers.filter((exchange) => goesTo(operation, exchange, facts));
    if (found.length > 0) return judgeAnswers(found, aspect);
    return operation.id === list.id ? inconclusive(none, { aspect }) : notApplicable(none, { aspect });
  });
  const others = answers.filter((exchange) =>
    api.operations.every((operation) => !goesTo(operation, exchange, facts)),
  );
  return others.length === 0 ? own : [...own, judgeAnswers(others, {})];
}

/** The subject of a check that judges the answers of all operations. */
export interface ApiSubject extends Subject {
  readonly api: Api;
}

export function wholeApi(api: Api): readonly ApiSubject[] {
  return [{ name: '', api }];
}
