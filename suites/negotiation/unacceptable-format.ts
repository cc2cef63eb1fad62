import { describeAnswer, headerOf, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { isTemporary, isTrulyTyped } from '../toolkit/answers.ts';
import { smallQuery } from '../toolkit/small-query.ts';

export default defineCheck({
  id: 'negotiation.unacceptable-format',
  title: 'a request that accepts no format on offer is refused, or told the truth about what it gets',
  proves:
    'The list is asked for as a picture: 406 and 415 are right, and so is the list in another format if its Content-Type says so.',
  cannotSee: 'Other formats that a target might not offer.',
  subjects: () => wholeList,
  *ask(scene) {
    return yield* askList(scene, smallQuery(scene), { headers: [['accept', 'image/png']] });
  },
  judge(exchange, facts) {
    const status = statusOf(exchange);
    const grounds = {
      evidence: [exchange.key],
      expected: 'status 406 or 415, or the list with a true Content-Type',
      actual: `${describeAnswer(exchange)}, Content-Type ${headerOf(exchange, 'content-type') ?? 'missing'}`,
    };
    if (status === undefined || isTemporary(exchange))
      return inconclusive(`No answer that tells: ${describeAnswer(exchange)}.`, grounds);
    if (status === 406 || status === 415) return passed(`A picture is refused with ${status}.`, grounds);
    if (status >= 500) return failed('A request for a picture makes the target fail.', grounds);
    if (!isSuccess(exchange))
      return shouldFail(facts.level, `A request for a picture is refused with ${status}, not 406.`, grounds);
    return isTrulyTyped(exchange)
      ? passed('A request for a picture gets the list, and its Content-Type says what it is.', grounds)
      : shouldFail(facts.level, 'A request for a picture gets something under a false name.', grounds);
  },
});
