import type { Exchange, Query } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { timesAsked } from '../toolkit/first-page.ts';
import { pagingSubjects, probePages } from '../toolkit/paging.ts';
import { idsOf } from '../toolkit/phrases.ts';
import { sortQuery, sortSubjects } from '../toolkit/sorting.ts';
import { claimOnExchange } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'pagination.sorted-order-stays',
  title: 'entries with equal values keep their places from page to page',
  proves:
    'The first page of the sorted list is asked for several times; entries that stayed the same must come in the same order each time, those with equal values too, or pages that are asked for one by one repeat some and lose others.',
  cannotSee: 'Which order it is: the documents give equal values none. Differences that come more rarely.',
  subjects: (api) =>
    pagingSubjects(api).length === 0 ? [] : sortSubjects(api).filter(({ key }) => key.support === 'required'),
  *ask(scene, subject) {
    const query: Query = [...sortQuery(subject, 'ascending'), ...probePages(scene)];
    const exchanges: Exchange[] = [];
    for (let repetition = 1; repetition <= timesAsked; repetition += 1)
      exchanges.push(yield* askList(scene, query, { repetition }));
    return exchanges;
  },
  judge(exchanges, facts, { name, key }) {
    const orders: { readonly ids: readonly string[]; readonly from: string }[] = [];
    for (const exchange of exchanges) {
      const page = readPage(exchange, facts.list.collection);
      if (page === undefined) return claimOnExchange(exchange, `the list sorted by ${name}`);
      orders.push({ ids: [...new Set(idsOf(page.items).filter(facts.isStable))], from: exchange.key });
    }
    const [first, ...others] = orders;
    if (first === undefined || first.ids.length < 2)
      return inconclusive(`Fewer than two ${facts.api.noun.many} stayed the same; two would decide it.`);
    for (const other of others) {
      const { swapped } = compareSequences(other.ids, first.ids, facts.isStable, false);
      if (swapped === undefined) continue;
      return failed(
        `Sorted by ${name}, the list comes in another order another time, so reading page by page repeats some entries and loses others.`,
        {
          expected: `${swapped[1]} before ${swapped[0]}, as the time before`,
          actual: `${swapped[0]} before ${swapped[1]}`,
          evidence: [other.from, first.from],
          readings: key.readings,
        },
      );
    }
    return passed(`${orders.length} times ${first.ids.length} entries came in the same order.`, {
      evidence: orders.map(({ from }) => from),
      readings: key.readings,
    });
  },
});
