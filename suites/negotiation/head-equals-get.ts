import { describeAnswer, headerOf, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { isTemporary, mediaType } from '../toolkit/answers.ts';
import { smallQuery } from '../toolkit/small-query.ts';

export default defineCheck({
  id: 'negotiation.head-equals-get',
  title: 'HEAD, where it is answered, says what GET says',
  proves:
    'The list is asked for by HEAD and by GET; if HEAD succeeds, status and media type must be the same. A target may refuse HEAD, which the documents do not mention.',
  cannotSee: 'Whether the length that HEAD tells is right, since the list may change in between.',
  subjects: () => wholeList,
  *ask(scene) {
    const get = yield* askList(scene, smallQuery(scene));
    return { get, head: yield* askList(scene, smallQuery(scene), { method: 'HEAD' }) };
  },
  judge({ get, head }, facts) {
    const grounds = {
      evidence: [head.key, get.key],
      expected: `${describeAnswer(get)}, ${mediaType(get) ?? 'no media type'}`,
      actual: `${describeAnswer(head)}, ${mediaType(head) ?? 'no media type'}`,
    };
    const status = statusOf(head);
    if (status === undefined || isTemporary(head))
      return inconclusive(`No answer that tells: ${describeAnswer(head)}.`, grounds);
    if (status === 501 || (status >= 400 && status < 500))
      return notApplicable(`HEAD is refused with ${status}, which the documents allow.`, grounds);
    if (status >= 500) return failed('HEAD makes the target fail.', grounds);
    if (!isSuccess(get) || !isSuccess(head))
      return inconclusive('One of the two did not succeed, so they cannot be compared.', grounds);
    if (status !== statusOf(get))
      return shouldFail(facts.level, 'HEAD has another status than GET.', grounds);
    if (headerOf(head, 'content-type') !== undefined && mediaType(head) !== mediaType(get))
      return shouldFail(facts.level, 'HEAD tells of another media type than GET.', grounds);
    return passed('HEAD says what GET says.', grounds);
  },
});
