import { describeRequest, type Exchange, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { answersOf, asksInTheUsualWay, isAllowedByPurpose } from '../toolkit/answers.ts';

export default defineCheck({
  id: 'status.valid-token-is-not-refused',
  title: 'a token that may read the list is never refused',
  proves:
    'The token that gets the plain list must not be refused with 401 or 403 when the list is requested with parameters.',
  cannotSee:
    'Values that look like an attack, which a firewall may block; refusals because of other headers, which the negotiation checks report; tokens that expire during the run, which are not a finding.',
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
          `${several(refused.length, 'request')} for the list got a refusal for missing rights, although the token has them.`,
          {
            expected: 'any status except 401 and 403',
            actual: `${describeRequest(first)} returned ${statusOf(first)}`,
            evidence: refused.map(({ key }) => key),
          },
        ),
      ];
    }
    return [
      own.some(isDenial)
        ? inconclusive('From some moment on, every request was refused: the token seems to have expired.')
        : passed(`Of ${several(own.length, 'request')} for the list, none got a refusal for missing rights.`),
    ];
  },
});

/** Whether a request was refused for lack of rights, but for what a guard may forbid whoever asks for it. */
function isDenial(exchange: Exchange): boolean {
  const status = statusOf(exchange);
  return status === 401 || (status === 403 && !isAllowedByPurpose(exchange, status));
}
