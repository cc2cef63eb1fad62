import type { DocumentedResponse, Operation } from '../../engine/api/model.ts';
import { documentedStatuses, responseFor } from '../../engine/api/responses.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { describeRequest, type Exchange, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { all, several } from '../../engine/base/plural.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersOf, isAllowedByPurpose } from '../toolkit/answers.ts';
import { onEach } from '../toolkit/claims.ts';

interface OperationSubject extends Subject {
  readonly operation: Operation;
}

/** Statuses that HTTP itself or anything between client and target may give to any request. */
const general = new Set([406, 415, 429]);

/** Statuses by which HTTP refuses a request that means nothing; of them a file may say nothing that describes no error at all. */
const ofBadRequests = new Set([400, 422]);

export default defineCheck({
  id: 'status.documented-statuses-only',
  title: 'the target returns only documented statuses',
  proves:
    'The status of every response of the run is looked up in the specification of the operation. Other statuses also pass if every purpose of the request allows them.',
  cannotSee: 'Statuses that the run had no reason to cause.',
  confirm: 'once',
  subjects: (api): readonly OperationSubject[] =>
    api.operations.map((operation) => ({
      name: operation === api.list ? '' : operation.id,
      operation,
      aspect: { operation: operation.id },
    })),
  aspects: aspectsOf,
  judge(_, facts, subject) {
    const { operation } = subject;
    const answers = answersOf(operation, facts);
    const documented = operation.responses.length + operation.ranges.length > 0;
    const missing = !documented
      ? 'The specification documents no status.'
      : 'The run received no response of this operation.';
    if (!documented || answers.length === 0) return onEach(inconclusive(missing), aspectsOf(subject));
    const ranged = answers
      .map((exchange) => statusOf(exchange) ?? 0)
      .filter((status) => operation.responses.every((response) => response.status !== status))
      .flatMap((status) => responseFor(operation, status) ?? []);
    const claims = [
      judgeListed(answers, operation, facts),
      judgeSuccesses(answers, operation),
      ...operation.responses.map((response) => judgeStatus(response, answers, facts)),
      ...ranged.map((response) => ({
        ...judgeStatus(response, answers, facts),
        aspect: { relation: 'listed' },
      })),
    ];
    return worstOfEach(aspectsOf(subject), claims, inconclusive(missing));
  },
});

function aspectsOf({ operation }: OperationSubject): readonly Aspect[] {
  return [{ relation: 'listed' }, { relation: 'success' }, ...operation.responses.map(aspectOf)];
}

/** A status that only a reading accepts bears on whether the statuses are listed. */
function aspectOf({ status, tolerated }: DocumentedResponse): Aspect {
  return tolerated ? { status, relation: 'listed' } : { status };
}

function judgeListed(answers: readonly Exchange[], operation: Operation, facts: Facts): Claim {
  const aspect = { relation: 'listed' };
  const describesErrors = documentsClientErrors(operation);
  const unlisted = answers.filter((exchange) => {
    const status = statusOf(exchange) ?? 0;
    return (
      (describesErrors || !ofBadRequests.has(status)) &&
      responseFor(operation, status) === undefined &&
      !general.has(status) &&
      !isAllowedByPurpose(exchange, status)
    );
  });
  const worst = unlisted.find((exchange) => !isRefusal(statusOf(exchange))) ?? unlisted[0];
  if (worst === undefined)
    return passed(`${all(answers.length, 'response')} had a documented status.`, { aspect });
  const status = statusOf(worst);
  const grounds = {
    aspect,
    expected: `one of ${documentedStatuses(operation).join(', ')}`,
    actual: `${describeRequest(worst)} returned ${status}`,
    evidence: [worst, ...unlisted].map(({ key }) => key),
  };
  const message = `${several(unlisted.length, 'response')} had an undocumented status, among them ${status}.`;
  return isRefusal(status) ? shouldFail(facts.level, message, grounds) : failed(message, grounds);
}

/** Whether the file says of any error of the client's what it gets. */
function documentsClientErrors({ responses, ranges }: Operation): boolean {
  return (
    responses.some(({ status }) => isRefusal(status)) ||
    ranges.some(({ range }) => range === '4XX' || range === 'default')
  );
}

/** Whether what succeeds does so with a status that is listed, or that a reading accepts. */
function judgeSuccesses(answers: readonly Exchange[], operation: Operation): Claim {
  const aspect = { relation: 'success' };
  const successes = answers.filter(isSuccess);
  const unlisted = successes.filter(
    (exchange) => responseFor(operation, statusOf(exchange) ?? 0) === undefined,
  );
  const [first] = unlisted;
  if (first !== undefined)
    return failed(
      `Of ${several(successes.length, 'request')}, ${unlisted.length} succeeded with an undocumented status.`,
      {
        aspect,
        expected: `one of ${documentedStatuses(operation).join(', ')}`,
        actual: `${describeRequest(first)} returned ${statusOf(first)}`,
        evidence: unlisted.map(({ key }) => key),
      },
    );
  return successes.length === 0
    ? notApplicable('No request succeeded.', { aspect })
    : passed(`${all(successes.length, 'success', 'successes')} had a documented status.`, { aspect });
}

/** A listed status: one that a reading lets pass with a warning, or that nothing that only reads should meet, is a finding. */
function judgeStatus(response: DocumentedResponse, answers: readonly Exchange[], facts: Facts): Claim {
  const { status, unexpected, toleration } = response;
  const aspect = aspectOf(response);
  const met = answers.filter((exchange) => statusOf(exchange) === status);
  const [first] = met;
  if (first === undefined) {
    return unexpected === undefined
      ? notApplicable(`The run did not receive ${status}.`, { aspect })
      : passed(
          `Of ${several(answers.length, 'response')}, none had the status ${status}, which a read-only client should not receive.`,
          {
            aspect,
          },
        );
  }
  const consequence = unexpected?.consequence ?? toleration?.consequence ?? 'accept';
  const grounds = {
    aspect,
    expected: `no ${status}`,
    actual: `${describeRequest(first)} returned ${status}`,
    evidence: [first.key],
    readings: unexpected?.readings ?? (toleration === undefined ? [] : [toleration.reading]),
  };
  if (consequence === 'accept')
    return passed(`${several(met.length, 'response')} had status ${status}, which is accepted.`, {
      aspect,
      evidence: [first.key],
    });
  const message =
    unexpected === undefined
      ? `A response had status ${status}, which the document does not list.`
      : `A response had status ${status}, which is listed but which a read-only client should not receive.`;
  return consequence === 'fail' ? failed(message, grounds) : shouldFail(facts.level, message, grounds);
}

function isRefusal(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500;
}
