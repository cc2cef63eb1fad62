import { jsonTypeOf } from '../../engine/api/responses.ts';
import { describeAnswer, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { smallQuery } from '../toolkit/small-query.ts';

export default defineCheck({
  id: 'negotiation.other-request-type',
  title: 'a Content-Type that is not JSON is refused with 415 or overlooked',
  proves:
    'The list is asked for with another Content-Type and no body: 415 is right, and so is taking no notice, since there is no body that the type could be wrong of.',
  cannotSee: 'Requests with a body, which the documents do not allow.',
  subjects: (api) => api.list.foreignRequestTypes.map((name) => ({ name })),
  *ask(scene, { name }) {
    return yield* askList(scene, smallQuery(scene), {
      headers: [
        ['accept', jsonTypeOf(scene.list)],
        ['content-type', name],
      ],
    });
  },
  judge(exchange, facts, { name }) {
    const status = statusOf(exchange);
    const grounds = {
      evidence: [exchange.key],
      expected: 'status 415, or the list',
      actual: describeAnswer(exchange),
    };
    if (status === undefined || isTemporary(exchange))
      return inconclusive(`No answer that tells: ${describeAnswer(exchange)}.`, grounds);
    if (status === 415 || isSuccess(exchange))
      return passed(`A request with Content-Type ${name} gets ${status}.`, grounds);
    const message = `A request with Content-Type ${name} gets ${status} instead of 415.`;
    return status >= 500 ? failed(message, grounds) : shouldFail(facts.level, message, grounds);
  },
});
