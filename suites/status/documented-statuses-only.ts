import type { Operation } from '../../engine/api/model.ts';
import { documentedStatuses, responseFor } from '../../engine/api/responses.ts';
import { describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import {
  type Claim,
  failed,
  inconclusive,
  passed,
  shouldFail,
  worstClaim,
} from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersOf } from '../toolkit/answers.ts';

interface OperationSubject extends Subject {
  readonly operation: Operation;
}

/** Statuses that HTTP itself or anything between client and target may give to any request. */
const general = new Set([406, 415, 429]);

export default defineCheck({
  id: 'status.documented-statuses-only',
  title: 'only documented statuses are given',
  proves: 'The status of every answer of the run is looked up in the table of the operation.',
  cannotSee: 'Statuses that the run had no occasion to meet.',
  confirm: 'once',
  subjects: (api): readonly OperationSubject[] =>
    api.operations.map((operation) => ({
      name: operation === api.list ? '' : operation.id,
      operation,
    })),
  judge(_, facts, { operation }) {
    if (operation.responses.length + operation.ranges.length === 0)
      return inconclusive('The specification documents no status.');
    const answers = answersOf(operation, facts);
    if (answers.length === 0) return inconclusive('The run met no answer of this operation.');
    return worstClaim(
      [undocumented(answers, operation, facts), ...remarkable(answers, operation, facts)],
      inconclusive('Nothing was answered.'),
    );
  },
});

function undocumented(answers: readonly Exchange[], operation: Operation, facts: Facts): Claim {
  const strange = answers.filter((exchange) => {
    const status = statusOf(exchange) ?? 0;
    return responseFor(operation, status) === undefined && !general.has(status);
  });
  const worst = strange.find((exchange) => !isRefusal(statusOf(exchange))) ?? strange[0];
  if (worst === undefined) return passed(`All ${answers.length} answers had a documented status.`);
  const status = statusOf(worst);
  const finding = {
    expected: `one of ${documentedStatuses(operation).join(', ')}`,
    actual: `${describeRequest(worst)} gave ${status}`,
    evidence: [worst.key],
  };
  const message = `${strange.length} answers had a status that the documents do not list, among them ${status}.`;
  return isRefusal(status) ? shouldFail(facts.level, message, finding) : failed(message, finding);
}

/** Statuses that a reading lets pass with a warning, or that the documents list and a reader should never meet. */
function remarkable(answers: readonly Exchange[], operation: Operation, facts: Facts): readonly Claim[] {
  const first = new Map(answers.toReversed().map((exchange) => [statusOf(exchange) ?? 0, exchange]));
  return [...first].flatMap(([status, met]) => {
    const { unexpected, toleration } = responseFor(operation, status) ?? {};
    const consequence = unexpected?.consequence ?? toleration?.consequence ?? 'accept';
    if (consequence === 'accept') return [];
    const grounds = {
      expected: `no ${status}`,
      actual: `${describeRequest(met)} gave ${status}`,
      evidence: [met.key],
      readings: unexpected?.readings ?? (toleration === undefined ? [] : [toleration.reading]),
    };
    const message =
      unexpected === undefined
        ? `An answer had status ${status}, which the document does not list.`
        : `An answer had status ${status}, which is listed and which nothing that only reads should meet.`;
    return [consequence === 'fail' ? failed(message, grounds) : shouldFail(facts.level, message, grounds)];
  });
}

function isRefusal(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500;
}
