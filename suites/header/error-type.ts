import { describeRequest, headerOf, statusOf } from '../../engine/base/exchange.ts';
import { notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { isTrulyTyped, natureOf } from '../toolkit/answers.ts';

export default defineCheck({
  id: 'header.error-type',
  title: 'an error is of the type that it says',
  proves:
    'The body of every refusal and error of the run must be JSON exactly where its Content-Type says so, and XML likewise; the documents leave open which of them it is.',
  cannotSee: 'Whether an error in HTML or plain text is of use to a client.',
  confirm: 'once',
  subjects: () => wholeList,
  judge(_, facts) {
    const errors = facts.exchanges.filter(
      (exchange) => (statusOf(exchange) ?? 0) >= 400 && natureOf(exchange) !== 'nothing',
    );
    const untrue = errors.find((exchange) => !isTrulyTyped(exchange));
    if (untrue !== undefined) {
      const type = headerOf(untrue, 'content-type');
      return shouldFail(
        facts.level,
        'An error is not of the type that it says, so a client stumbles over it.',
        {
          expected: `a Content-Type of ${natureOf(untrue)}`,
          actual: `${describeRequest(untrue)} gave ${statusOf(untrue)} with ${type === undefined ? 'no Content-Type' : `Content-Type: ${type}`}`,
          evidence: [untrue.key],
        },
      );
    }
    return errors.length === 0
      ? notApplicable('No error of the run had a body.')
      : passed(`All ${errors.length} errors are of the type that they say.`);
  },
});
