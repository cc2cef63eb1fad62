import { describeAnswer, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { pagingSubjects } from '../toolkit/paging.ts';
import { count } from '../toolkit/phrases.ts';
import { claimOnExchange } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'pagination.limit-zero-gives-an-empty-page',
  title: 'a limit of zero gives a page without entries',
  proves: 'The list is asked for with a limit of zero; no answer may hold more entries than its limit.',
  cannotSee: 'Targets whose list is empty.',
  subjects: (api) => pagingSubjects(api),
  ask: (scene, { paging }): ReturnType<typeof askList> => askList(scene, [[paging.limit, '0']]),
  judge(exchange, facts, { paging }) {
    const { tolerated, wholeList, readings } = paging.zeroLimit;
    const status = statusOf(exchange);
    const grounds = {
      evidence: [exchange.key],
      readings,
      expected: 'a page without entries',
      actual: describeAnswer(exchange),
    };
    const page = readPage(exchange, facts.list.collection);
    if (page === undefined) {
      if (status === undefined || isTemporary(exchange) || !tolerated.includes(status))
        return claimOnExchange(exchange, `${paging.limit}=0`);
      return facts.level === 'strict'
        ? failed(`A limit of zero is refused with ${status}, although a page may hold no entry.`, grounds)
        : passed(`A limit of zero is refused with ${status}.`, { evidence: [exchange.key], readings });
    }
    if (facts.before.items.length === 0)
      return inconclusive(
        `The list is empty with any limit; one ${facts.api.noun.one} would decide it.`,
        grounds,
      );
    if (page.length === 0)
      return passed('A limit of zero gives no entry.', { evidence: [exchange.key], readings });
    const message = `A limit of zero gives ${count(page.length, facts.api)}, so it is taken for no limit at all.`;
    const found = { ...grounds, actual: count(page.length, facts.api) };
    if (wholeList === 'accept') return passed(message, { evidence: [exchange.key], readings });
    return wholeList === 'fail' ? failed(message, found) : shouldFail(facts.level, message, found);
  },
});
