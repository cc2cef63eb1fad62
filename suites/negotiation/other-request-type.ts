import { jsonTypeOf } from '../../engine/api/responses.ts';
import { describeAnswer, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { failed, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { undecidedBy } from '../toolkit/answers.ts';
import { smallQuery } from '../toolkit/queries.ts';

export default defineCheck({
  id: 'negotiation.other-request-type',
  title: 'a Content-Type that the documents refuse gets 415 or the list',
  proves:
    'The list is requested with another Content-Type and no body. 415 is right, and so is the list, because there is no body that the type could be wrong for.',
  cannotSee: 'Requests with a body, which the documents do not allow.',
  subjects: ({ list }) =>
    list.foreignRequestTypes.map((name) => ({
      name,
      aspect: { operation: list.id, header: 'content-type', relation: 'refused-or-served' },
    })),
  *ask(scene, { name }) {
    return yield* askList(scene, smallQuery(scene), {
      headers: [
        ['accept', jsonTypeOf(scene.list)],
        ['content-type', name],
      ],
      purpose: { to: `see that a request with Content-Type ${name} is refused or served`, allows: [415] },
    });
  },
  judge(exchange, facts, { name }) {
    const status = statusOf(exchange) ?? 0;
    const grounds = {
      evidence: [exchange.key],
      expected: 'status 415, or the list',
      actual: describeAnswer(exchange),
    };
    const undecided = undecidedBy(exchange, grounds);
    if (undecided !== undefined) return [undecided];
    if (status === 415 || isSuccess(exchange))
      return [passed(`A request with Content-Type ${name} gets ${status}.`, grounds)];
    const message = `A request with Content-Type ${name} gets ${status} instead of 415.`;
    return [status >= 500 ? failed(message, grounds) : shouldFail(facts.level, message, grounds)];
  },
});
