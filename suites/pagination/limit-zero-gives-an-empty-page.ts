import { describeAnswer, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { bound, isRefusalByRange, limitSubjects, mayBeZero } from '../toolkit/paging.ts';
import { count } from '../toolkit/phrases.ts';
import { claimOnExchange, claimOnServed, claimOnUnjudged, service } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'pagination.limit-zero-gives-an-empty-page',
  title: 'a limit of zero returns an empty page',
  proves: 'The list is requested with a limit of zero. No response may contain more entries than its limit.',
  cannotSee: 'Targets whose list is empty.',
  subjects: (api) => limitSubjects(api).filter(({ limit }) => mayBeZero(api, limit)),
  aspects: () => [service, bound],
  ask: (scene, { paging }): ReturnType<typeof askList> =>
    askList(scene, paging.sized(0), {
      purpose: { to: 'see what a limit of zero returns', allows: paging.zeroLimit.tolerated },
    }),
  judge(exchange, facts, { paging, limit }) {
    const { tolerated, wholeList, readings } = paging.zeroLimit;
    const status = statusOf(exchange);
    const grounds = { evidence: [exchange.key], readings };
    const asked = `the list with ${limit}=0`;
    const page = readPage(exchange, facts.list.collection);
    if (page === undefined) {
      const byRange = status !== undefined && isRefusalByRange(facts, limit, '0', status);
      if (status === undefined || isTemporary(exchange) || !(byRange || tolerated.includes(status))) {
        const unserved = claimOnExchange(exchange, asked);
        return [unserved, { ...claimOnUnjudged([unserved], unserved), aspect: bound }];
      }
      const refused = `A limit of zero is refused with ${status}`;
      return [
        facts.level === 'strict' && !byRange
          ? failed(`${refused}, although an empty page is valid.`, {
              ...grounds,
              aspect: service,
              expected: 'a page without entries',
              actual: describeAnswer(exchange),
            })
          : passed(`${refused}.`, { ...grounds, aspect: service }),
        notApplicable(`${refused}, so there is no page that could be too long.`, {
          ...grounds,
          aspect: bound,
        }),
      ];
    }
    const served = claimOnServed(exchange, asked);
    const about = { ...grounds, aspect: bound };
    if (facts.before.items.length === 0)
      return [
        served,
        inconclusive(`The list is empty with any limit; the check needs one ${facts.api.noun.one}.`, about),
      ];
    if (page.length === 0) return [served, passed('A limit of zero returns no entry.', about)];
    const message = `A limit of zero returns ${count(page.length, facts.api)}, as if no limit were given.`;
    const finding = {
      ...about,
      expected: 'a page without entries',
      actual: count(page.length, facts.api),
    };
    if (wholeList === 'accept') return [served, passed(message, about)];
    return [
      served,
      wholeList === 'fail' ? failed(message, finding) : shouldFail(facts.level, message, finding),
    ];
  },
});
