import type { Api, Operation } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { describeAnswer, describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import { type Claim, failed, notApplicable, passed } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { answersByAnyMethod, answersElsewhere, unanswered } from '../toolkit/answers.ts';

interface WholeSubject extends Subject {
  readonly operations: readonly Operation[];
}

/** Addresses of no operation, such as those that links lead to. */
const elsewhere: Aspect = { relation: 'elsewhere' };

export default defineCheck({
  id: 'status.no-server-error',
  title: 'no request makes the target fail',
  proves:
    'No answer of the run may have a status of 500 or above, except for 503, which depends on the moment. Each operation has a claim of its own, and so have the addresses of no operation.',
  cannotSee: 'Requests that the run had no reason to send.',
  confirm: 'once',
  subjects: ({ operations }: Api): readonly WholeSubject[] => [{ name: '', operations }],
  aspects: ({ operations }) => [...operations.map(({ id }) => ({ operation: id })), elsewhere],
  judge: (_, facts, { operations }) => [
    ...operations.map((operation) => {
      const answered = answersByAnyMethod(facts, operation);
      const aspect = { operation: operation.id };
      return answered.length === 0 ? unanswered(operation, aspect) : judgeAnswers(answered, aspect);
    }),
    judgeAnswers(answersElsewhere(facts), elsewhere),
  ],
});

function judgeAnswers(answered: readonly Exchange[], aspect: Aspect): Claim {
  const broken = answered.filter(isBroken);
  const [first] = broken;
  if (first !== undefined) {
    return failed(`${broken.length} of ${answered.length} requests made the target fail.`, {
      aspect,
      expected: 'an answer below 500',
      actual: `${describeRequest(first)} gave ${describeAnswer(first)}`,
      evidence: broken.slice(0, 3).map(({ key }) => key),
    });
  }
  return answered.length === 0
    ? notApplicable('No request went to an address of no operation.', { aspect })
    : passed(`None of ${answered.length} requests made the target fail.`, { aspect });
}

function isBroken(exchange: Exchange): boolean {
  const status = statusOf(exchange) ?? 0;
  return status >= 500 && status !== 503 && !isUnsupportedMethod(exchange);
}

/** 501 is a proper answer to a method that a server does not have. */
function isUnsupportedMethod(exchange: Exchange): boolean {
  return statusOf(exchange) === 501 && exchange.request.method !== 'GET';
}
