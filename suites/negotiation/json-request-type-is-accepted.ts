import { defineCheck, wholeList } from '../../engine/check.ts';
import { describeAnswer, statusOf } from '../../engine/exchange.ts';
import { askList } from '../../engine/observe/ask.ts';
import { readPage } from '../../engine/observe/page.ts';
import { failed, inconclusive, passed } from '../../engine/verdict.ts';
import { isPassing } from '../support/answers.ts';
import { littleQuery } from '../support/little.ts';

export default defineCheck({
  id: 'negotiation.json-request-type-is-accepted',
  title: 'the request headers of the example are accepted',
  proves:
    'The list is asked for with the Content-Type and Accept that the documents show on a request without a body.',
  cannotSee: 'Other media types.',
  subjects: () => wholeList,
  *observe(scene) {
    return yield* askList(scene, littleQuery(scene), {
      headers: [
        ['accept', 'application/json'],
        ['content-type', 'application/json'],
      ],
    });
  },
  judge(exchange, facts) {
    const grounds = {
      evidence: [exchange.key],
      expected: 'a page of the list',
      actual: describeAnswer(exchange),
      readings: ['X34'],
    };
    if (statusOf(exchange) === undefined || isPassing(exchange))
      return inconclusive(`No answer that tells: ${describeAnswer(exchange)}.`, grounds);
    return readPage(exchange, facts.list.collection) === undefined
      ? failed('A request with the headers of the example does not get the list.', grounds)
      : passed('A request with the headers of the example gets the list.', grounds);
  },
});
