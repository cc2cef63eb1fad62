import type { Operation } from '../../engine/api/model.ts';
import { responseFor } from '../../engine/api/responses.ts';
import { describeAnswer, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { smallQuery } from '../toolkit/small-query.ts';

export default defineCheck({
  id: 'status.success-is-documented',
  title: 'the list without any parameter is given with a documented success',
  proves:
    'The list is asked for without a query; the status must be the success that the documents list, and the body a page.',
  cannotSee: 'Other operations.',
  subjects: () => wholeList,
  *ask(scene) {
    return yield* askList(scene, smallQuery(scene));
  },
  judge(exchange, facts) {
    const status = statusOf(exchange);
    const grounds = {
      evidence: [exchange.key],
      expected: `status ${wantedIn(facts.list).join(' or ')} with a page of the list`,
      actual: describeAnswer(exchange),
    };
    if (status === undefined || isTemporary(exchange))
      return inconclusive(`No answer that tells: ${describeAnswer(exchange)}.`, grounds);
    const found = isSuccess(exchange) ? responseFor(facts.list, status) : undefined;
    if (found === undefined) return failed('The plain list is not given with a documented success.', grounds);
    if (readPage(exchange, facts.list.collection) === undefined)
      return failed('The plain list is no page of the list.', {
        ...grounds,
        actual: `${describeAnswer(exchange)} with another body`,
      });
    if (found.tolerated)
      return shouldFail(
        facts.level,
        `The plain list is given with ${status}, which this document does not list.`,
        grounds,
      );
    return passed(`The plain list is given with ${status}.`, grounds);
  },
});

/** The successes that the file lists by themselves, or else by their range. */
function wantedIn({ responses }: Operation): readonly (number | string)[] {
  const exact = responses.filter(({ status, tolerated }) => status >= 200 && status < 300 && !tolerated);
  return exact.length === 0 ? ['2XX'] : exact.map(({ status }) => status);
}
