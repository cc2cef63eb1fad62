import { jsonTypeOf } from '../../engine/api/responses.ts';
import type { Asking } from '../../engine/base/asking.ts';
import { describeAnswer, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { smallQuery } from '../toolkit/small-query.ts';

export default defineCheck({
  id: 'negotiation.json-request-type-is-accepted',
  title: 'the request headers of the example are accepted',
  proves:
    'The list is asked for with the Content-Type and Accept that the documents show on a request without a body; where they refuse other types, also with a charset behind it, which is the same type and must be served at level strict.',
  cannotSee: 'Other media types.',
  subjects: () => wholeList,
  *ask(scene) {
    const shown = yield* askWithType(scene, 'application/json');
    const refusesOthers = scene.list.foreignRequestTypes.length > 0;
    return {
      shown,
      withCharset: refusesOthers ? yield* askWithType(scene, 'application/json; charset=UTF-8') : undefined,
    };
  },
  judge({ shown, withCharset }, facts) {
    const plain = judgeAnswer(shown, facts, 'A request with the headers of the example');
    if (plain.outcome !== 'passed' || withCharset === undefined || facts.level === 'standard') return plain;
    return judgeAnswer(withCharset, facts, 'A request whose Content-Type names a charset besides');
  },
});

function* askWithType(scene: Scene, type: string): Asking<Exchange> {
  return yield* askList(scene, smallQuery(scene), {
    headers: [
      ['accept', jsonTypeOf(scene.list)],
      ['content-type', type],
    ],
  });
}

function judgeAnswer(exchange: Exchange, facts: Facts, what: string): Claim {
  const grounds = {
    evidence: [exchange.key],
    expected: 'a page of the list',
    actual: describeAnswer(exchange),
  };
  if (statusOf(exchange) === undefined || isTemporary(exchange))
    return inconclusive(`No answer that tells: ${describeAnswer(exchange)}.`, grounds);
  return readPage(exchange, facts.list.collection) === undefined
    ? failed(`${what} does not get the list.`, grounds)
    : passed(`${what} gets the list.`, grounds);
}
