import { describeRequest, type Exchange, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { answersOf, asksInTheUsualWay, isAllowedByPurpose } from '../toolkit/answers.ts';

export default defineCheck({
  id: 'status.valid-token-is-not-refused',
  title: 'a token that may read the list is never refused',
  proves:
    'The token that gets the plain list must not be refused with 401 or 403 when the list is asked for with parameters.',
  cannotSee:
    'Values that look like an attack, which a guard may forbid; refusals for the sake of other headers, which checks of negotiation find; tokens that expired in the course of the run, which are no finding.',
  confirm: 'once',
  // Where the list is open to everybody there is no token, and 403 has another reason.
  subjects: ({ list }) =>
    list.security.length === 0 ? [] : [{ name: '', aspect: { operation: list.id, relation: 'served' } }],
  judge(_, facts) {
    const own = answersOf(facts.list, facts).filter(asksInTheUsualWay);
    const lastSuccess = own.findLastIndex(isSuccess);
    if (lastSuccess < 0) return [inconclusive('The token never got the list.')];
    const refused = own.slice(0, lastSuccess).filter(isDenial);
    const [first] = refused;
    if (first !== undefined) {
      return [
        failed(
          `${refused.length} requests for the list were refused for lack of rights, which the token has.`,
          {
            expected: 'any answer but 401 and 403',
            actual: `${describeRequest(first)} gave ${statusOf(first)}`,
            evidence: refused.map(({ key }) => key),
          },
        ),
      ];
    }
    return [
      own.some(isDenial)
        ? inconclusive('From some moment on every request was refused: the token seems to have expired.')
        : passed(`None of ${own.length} requests for the list was refused for lack of rights.`),
    ];
  },
});

/** Whether a request was refused for lack of rights, but for what a guard may forbid whoever asks for it. */
function isDenial(exchange: Exchange): boolean {
  const status = statusOf(exchange);
  return status === 401 || (status === 403 && !isAllowedByPurpose(exchange, status));
}
