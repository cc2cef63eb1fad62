import { describeRequest, type Exchange, headerOf, statusOf } from '../../engine/base/exchange.ts';
import { all } from '../../engine/base/plural.ts';
import { type Claim, type Level, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { formatOf } from '../../engine/codec/body.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { answersByAnyMethod, answersElsewhere, isTrulyTyped } from '../toolkit/answers.ts';

interface WholeSubject extends Subject {
  readonly operations: readonly { readonly id: string }[];
}

const elsewhere = { relation: 'elsewhere' };

export default defineCheck({
  id: 'header.error-type',
  title: 'the body of an error is of the type that its Content-Type names',
  proves:
    'The body of every error response of the run must be JSON exactly if its Content-Type says so, and likewise XML. The documents leave open which of them it is.',
  cannotSee: 'Whether an error in HTML or plain text is useful to a client.',
  confirm: 'once',
  subjects: ({ operations }): readonly WholeSubject[] => [
    { name: '', operations, aspect: { header: 'content-type' } },
  ],
  aspects: ({ operations }) => [...operations.map(({ id }) => ({ operation: id })), elsewhere],
  judge: (_, facts) => [
    ...facts.api.operations.map((operation) => ({
      ...judgeErrors(answersByAnyMethod(facts, operation), facts.level),
      aspect: { operation: operation.id },
    })),
    { ...judgeErrors(answersElsewhere(facts), facts.level), aspect: elsewhere },
  ],
});

function judgeErrors(answers: readonly Exchange[], level: Level): Claim {
  const errors = answers.filter(
    (exchange) => (statusOf(exchange) ?? 0) >= 400 && formatOf(exchange) !== 'nothing',
  );
  const untrue = errors.find((exchange) => !isTrulyTyped(exchange));
  if (untrue !== undefined) {
    const type = headerOf(untrue, 'content-type');
    return shouldFail(
      level,
      'The body of an error is not of the type that its Content-Type names, so a client cannot read it.',
      {
        expected: `a Content-Type of ${formatOf(untrue)}`,
        actual: `${describeRequest(untrue)} returned ${statusOf(untrue)} with ${type === undefined ? 'no Content-Type' : `Content-Type: ${type}`}`,
        evidence: [untrue.key],
      },
    );
  }
  return errors.length === 0
    ? notApplicable('The run received no error with a body.')
    : passed(
        `${all(errors.length, 'error is of the type that its', 'errors are of the type that their')} Content-Type names.`,
      );
}
