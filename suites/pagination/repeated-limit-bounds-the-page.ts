import { describeAnswer, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { pagingSubjects } from '../toolkit/paging.ts';
import { count } from '../toolkit/phrases.ts';
import { claimOnExchange } from '../toolkit/walk-claims.ts';

const limits = [1, 2] as const;
const most = Math.max(...limits);

export default defineCheck({
  id: 'pagination.repeated-limit-bounds-the-page',
  title: 'a limit that is given twice still bounds the page',
  proves:
    'The list is asked for with two limits at once; whichever of them counts, the page may not be longer than the larger, and a refusal with 400 will do.',
  cannotSee: 'Which of the two counts: the documents do not say.',
  subjects: (api) => pagingSubjects(api),
  ask: (scene, { paging }): ReturnType<typeof askList> =>
    askList(
      scene,
      limits.map((limit) => [paging.limit, String(limit)] as const),
    ),
  judge(exchange, facts, { paging }) {
    const evidence = [exchange.key];
    const grounds = { evidence, readings: paging.readings };
    const page = readPage(exchange, facts.list.collection);
    if (page === undefined) {
      return statusOf(exchange) === 400
        ? passed('A limit that is given twice is refused with 400.', grounds)
        : claimOnExchange(exchange, `${paging.limit} given twice (${describeAnswer(exchange)})`);
    }
    if (page.length > most)
      return failed('A limit that is given twice bounds nothing.', {
        ...grounds,
        expected: `at most ${count(most, facts.api)}, or 400`,
        actual: count(page.length, facts.api),
      });
    return facts.before.items.length <= most
      ? inconclusive(
          `The list is no longer than the limits; ${most + 1} ${facts.api.noun.many} would decide it.`,
          grounds,
        )
      : passed(`Given two limits, the target kept to ${count(page.length, facts.api)}.`, grounds);
  },
});
