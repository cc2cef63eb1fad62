import { defineCheck, type Subject } from '../../engine/check.ts';
import { describeRequest, statusOf } from '../../engine/exchange.ts';
import type { Operation } from '../../engine/spec/model.ts';
import { failed, inconclusive, passed, shouldFail } from '../../engine/verdict.ts';
import { answersOf } from '../support/answers.ts';

interface OperationSubject extends Subject {
  readonly operation: Operation;
}

/** Statuses that HTTP itself or anything between client and target may give to any request. */
const general = new Set([406, 429]);

export default defineCheck({
  id: 'status.documented-statuses-only',
  title: 'only documented statuses are given',
  proves: 'The status of every answer of the run is looked up in the table of the operation.',
  cannotSee: 'Statuses that the run had no occasion to meet.',
  watches: true,
  subjects: (api): readonly OperationSubject[] => [{ name: '', operation: api.list }],
  // biome-ignore lint/correctness/useYield: it judges what other checks asked
  *observe() {
    return undefined;
  },
  judge(_, facts, { operation }) {
    const documented = new Set(operation.responses.map(({ status }) => status));
    if (documented.size === 0) return inconclusive('The specification documents no status.');
    const answers = answersOf(operation, facts);
    const strange = answers.filter((exchange) => {
      const status = statusOf(exchange) ?? 0;
      return !documented.has(status) && !general.has(status);
    });
    const worst = strange.find((exchange) => !isRefusal(statusOf(exchange))) ?? strange[0];
    if (worst === undefined) return passed(`All ${answers.length} answers had a documented status.`);
    const status = statusOf(worst);
    const finding = {
      expected: `one of ${[...documented].join(', ')}`,
      actual: `${describeRequest(worst)} gave ${status}`,
      evidence: [worst.key],
      readings: ['X75'],
    };
    const message = `${strange.length} answers had a status that the documents do not list, among them ${status}.`;
    return isRefusal(status) ? shouldFail(facts.level, message, finding) : failed(message, finding);
  },
});

function isRefusal(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500;
}
