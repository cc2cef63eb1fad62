import type { Api } from '../../engine/api/model.ts';
import { describeAnswer, headerOf, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { documentedTypes, isTemporary, isTrulyTyped, mediaType, sameType } from '../toolkit/answers.ts';
import { smallQuery } from '../toolkit/small-query.ts';

interface WishSubject extends Subject {
  readonly accept: string;
  readonly preferred: string;
}

export default defineCheck({
  id: 'negotiation.quality-values',
  title: 'of several formats the one that is wished for most is given',
  proves:
    'The list is asked for with an Accept that weighs several formats against each other, once for each documented format as the most wished for.',
  cannotSee: 'Weights that lie close together.',
  subjects: wishes,
  *ask(scene, { accept }) {
    return yield* askList(scene, smallQuery(scene), { headers: [['accept', accept]] });
  },
  judge(exchange, facts, { accept, preferred }) {
    const status = statusOf(exchange);
    const type = mediaType(exchange);
    const grounds = {
      evidence: [exchange.key],
      expected: `the list in ${preferred}`,
      actual: `${describeAnswer(exchange)}, Content-Type ${headerOf(exchange, 'content-type') ?? 'missing'}`,
    };
    if (status === undefined || isTemporary(exchange))
      return inconclusive(`No answer that tells: ${describeAnswer(exchange)}.`, grounds);
    if (status >= 500) return failed(`Accept: ${accept} makes the target fail.`, grounds);
    if (!isSuccess(exchange)) return failed(`Accept: ${accept} does not get the list.`, grounds);
    if (!isTrulyTyped(exchange))
      return shouldFail(facts.level, `Accept: ${accept} gets something under a false name.`, grounds);
    if (sameType(type, preferred)) return passed(`Accept: ${accept} gets ${type}.`, grounds);
    if (!documentedTypes(facts.list).some((one) => sameType(type, one)))
      return shouldFail(facts.level, `Accept: ${accept} gets ${type}, which is not documented.`, grounds);
    // HTTP lets a target disregard the wish, and whether it has the other format at all is for another check.
    return facts.level === 'strict'
      ? failed(`Accept: ${accept} gets ${type}, which was wished for less.`, grounds)
      : passed(`Accept: ${accept} gets ${type}, as HTTP allows.`, grounds);
  },
});

function wishes({ list }: Api): readonly WishSubject[] {
  const documented = documentedTypes(list);
  return documented.map((preferred) => {
    const others = ['text/html', ...documented.filter((type) => type !== preferred)];
    const less = others.map((type, index) => `${type};q=0.${Math.min(8, 2 + index)}`);
    // The most wished for stands last, so that taking the first is not enough.
    return { name: preferred, preferred, accept: [...less, `${preferred};q=0.9`].join(', ') };
  });
}
