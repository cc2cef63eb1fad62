import type { Api, Operation } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { describeAnswer, describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import {
  answersBesides,
  answersByAnyMethod,
  answersElsewhere,
  asksInTheUsualWay,
  unanswered,
} from '../toolkit/answers.ts';

interface WholeSubject extends Subject {
  readonly operations: readonly Operation[];
}

/** Addresses of no operation, such as those that links lead to. */
const elsewhere: Aspect = { relation: 'elsewhere' };

/** What a failure can be due to: a value in the query or the path, or anything else of the request. */
const reasons = ['value', 'otherwise'] as const;
type Reason = (typeof reasons)[number];

/** Failures by chance that are no matter of a moment any more: so many, and this share of all answers. */
const tooMany = { failures: 10, share: 0.1 };

export default defineCheck({
  id: 'status.no-server-error',
  title: 'no request causes a server error',
  proves:
    'No request of the run may get a status of 500 or above, except 503, which depends on the moment. A request that fails is sent again: if it is served at another time, the request is not at fault, and such errors are a finding only if they are at least one response in ten. Each operation has two claims: one on errors that a value in the query or the path causes, and one on errors without a query, or caused only by another method, token, or header. Addresses outside the operations have one claim.',
  cannotSee:
    'Requests that the run had no reason to send; those that fail less often than every second time.',
  confirm: 'once',
  subjects: ({ operations }: Api): readonly WholeSubject[] => [{ name: '', operations }],
  aspects: ({ operations }) => [
    ...operations.flatMap(({ id }) => reasons.map((relation) => ({ operation: id, relation }))),
    elsewhere,
  ],
  judge: (_, facts, { operations }) => [
    ...operations.flatMap((operation) => judgeOperation(operation, facts)),
    judgeAnswers(answersElsewhere(facts), elsewhere),
  ],
});

function judgeOperation(operation: Operation, facts: Facts): readonly Claim[] {
  const answered = answersByAnyMethod(facts, operation);
  const isDueToValue = dueToValue(operation, answered);
  return reasons.map((relation) => {
    const aspect = { operation: operation.id, relation };
    if (answered.length === 0) return unanswered(operation, aspect);
    const others = answered.filter((exchange) => !isBroken(exchange) || reasonOf(exchange) === relation);
    const claim = judgeAnswers(others, aspect);
    return relation === 'otherwise' ? withChance(claim, answered, facts, operation) : claim;
  });

  function reasonOf(exchange: Exchange): Reason {
    return isDueToValue(exchange) ? 'value' : 'otherwise';
  }
}

/** Whether a failure comes by the address alone, however it is asked for, and the address has a value that a client may choose. */
function dueToValue(operation: Operation, answered: readonly Exchange[]): (exchange: Exchange) => boolean {
  const failing = new Set(
    answered
      .filter((exchange) => isBroken(exchange) && asksInTheUsualWay(exchange))
      .map(({ request }) => request.url),
  );
  const hasPathValue = operation.parameters.some(({ place }) => place === 'path');
  return ({ request: { url } }) => failing.has(url) && (hasPathValue || decodeQuery(url).length > 0);
}

function judgeAnswers(answered: readonly Exchange[], aspect: Aspect): Claim {
  const broken = answered.filter(isBroken);
  const [first] = broken;
  if (first !== undefined) {
    return failed(`Of ${several(answered.length, 'request')}, ${broken.length} caused a server error.`, {
      aspect,
      expected: 'a response below 500',
      actual: `${describeRequest(first)} returned ${describeAnswer(first)}`,
      evidence: broken.map(({ key }) => key),
    });
  }
  return answered.length === 0
    ? notApplicable('The run received no other response that could show this.', { aspect })
    : passed(`Of ${several(answered.length, 'request')}, none caused a server error.`, { aspect });
}

/** A claim with what an operation fails at besides, now and then, whatever it is asked for. */
function withChance(claim: Claim, answered: readonly Exchange[], facts: Facts, operation: Operation): Claim {
  const failures = answersBesides(facts, operation).filter(isBroken);
  const [first] = failures;
  if (claim.outcome === 'failed' || first === undefined) return claim;
  const all = answered.length + failures.length;
  const text = `${failures.length} of ${all} responses were errors for requests that were served at another time`;
  return failures.length >= tooMany.failures && failures.length >= tooMany.share * all
    ? shouldFail(facts.level, `${text}: any request can fail.`, {
        aspect: claim.aspect,
        expected: 'a response below 500',
        actual: `${describeRequest(first)} returned ${describeAnswer(first)}`,
        evidence: failures.map(({ key }) => key),
      })
    : { ...claim, message: `${claim.message} ${text}, so the requests are not at fault.` };
}

function isBroken(exchange: Exchange): boolean {
  const status = statusOf(exchange) ?? 0;
  return status >= 500 && status !== 503 && !isUnsupportedMethod(exchange);
}

/** 501 is a proper answer to a method that a server does not have. */
function isUnsupportedMethod(exchange: Exchange): boolean {
  return statusOf(exchange) === 501 && exchange.request.method !== 'GET';
}
