import { describeAnswer, describeRequest, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';

export default defineCheck({
  id: 'status.no-server-error',
  title: 'no request makes the target fail',
  proves: 'No answer of the run may have a status of 500 or above, but for 503, which tells of the moment.',
  cannotSee: 'Requests that the run had no reason to send.',
  confirm: 'once',
  subjects: () => wholeList,
  judge(_, facts) {
    const answered = facts.exchanges.filter(({ outcome }) => outcome.kind === 'answer');
    const broken = answered.filter(
      (exchange) =>
        (statusOf(exchange) ?? 0) >= 500 && statusOf(exchange) !== 503 && !isUnsupportedMethod(exchange),
    );
    const [first] = broken;
    if (first !== undefined) {
      return failed(`${broken.length} of ${answered.length} requests made the target fail.`, {
        expected: 'an answer below 500',
        actual: `${describeRequest(first)} gave ${describeAnswer(first)}`,
        evidence: broken.slice(0, 3).map(({ key }) => key),
      });
    }
    return answered.length === 0
      ? inconclusive('Nothing was answered.')
      : passed(`None of ${answered.length} requests made the target fail.`);
  },
});

/** 501 is a proper answer to a method that a server does not have. */
function isUnsupportedMethod(exchange: Parameters<typeof statusOf>[0]): boolean {
  return statusOf(exchange) === 501 && exchange.request.method !== 'GET';
}
