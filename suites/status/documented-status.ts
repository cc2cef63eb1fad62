import type { Operation } from '../../engine/api/model.ts';
import { describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import { notApplicable, passed } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { goesTo } from '../toolkit/answers.ts';
import { provocationOf } from '../toolkit/provocation.ts';

interface StatusSubject extends Subject {
  readonly operation: Operation;
  readonly status: number;
}

export default defineCheck({
  id: 'status.documented-status',
  title: 'the status is met',
  proves:
    'Each status that the documents list for an operation is looked for among all answers of the run; one that was not met is said to be so, with the reason, and never counted as passed.',
  cannotSee: 'Whether each status came where it had to, which the other checks of statuses judge.',
  confirm: 'once',
  subjects: (api): readonly StatusSubject[] =>
    api.operations.flatMap((operation) =>
      operation.responses
        .filter(({ tolerated }) => !tolerated)
        .map(({ status }) => ({ name: `${operation.id}.${status}`, operation, status })),
    ),
  judge(_, facts, { operation, status }) {
    const met = answersAt(operation, facts).filter((exchange) => statusOf(exchange) === status);
    const [first] = met;
    if (first !== undefined) {
      return passed(`${status} was met ${met.length} times, first in answer to ${describeRequest(first)}.`, {
        evidence: [first.key],
      });
    }
    const { how, words } = provocationOf(status, operation, facts.api);
    return notApplicable(
      how === 'provoked' ? `Not met, though provoked ${words}.` : `Not provoked: ${words}.`,
    );
  },
});

/** Answers at the operation's address, by whatever method. */
function answersAt(operation: Operation, facts: Facts): readonly Exchange[] {
  return facts.exchanges.filter(
    (exchange) => exchange.outcome.kind === 'answer' && goesTo(operation, exchange, facts),
  );
}
