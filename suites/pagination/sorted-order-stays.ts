import type { Exchange, Query } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { probePages, timesAsked } from '../toolkit/paging.ts';
import { count, idsOf } from '../toolkit/phrases.ts';
import { order } from '../toolkit/sequence-claims.ts';
import { pagedSortSubjects, sortQuery } from '../toolkit/sorting.ts';
import { claimOnService, claimOnUnjudged, service } from '../toolkit/walk-claims.ts';

interface Ordered {
  readonly ids: readonly string[];
  readonly from: string;
}

export default defineCheck({
  id: 'pagination.sorted-order-stays',
  title: 'entries with equal values keep their order from page to page',
  proves:
    'The first page of the sorted list is requested several times. Entries that stayed the same must be in the same order each time, including entries with equal values; otherwise a client that reads page by page gets some entries twice and misses others.',
  cannotSee:
    'Which order it is: the documents define none for equal values. Differences that occur less often.',
  subjects: (api) => pagedSortSubjects(api).filter(({ key }) => key.support === 'required'),
  aspects: () => [order, service],
  *ask(scene, subject) {
    const query: Query = [...sortQuery(subject, 'ascending'), ...probePages(scene)];
    const purpose = { to: 'see whether the order of a sorted list is always the same', allows: [] };
    const exchanges: Exchange[] = [];
    for (let repetition = 1; repetition <= timesAsked; repetition += 1)
      exchanges.push(yield* askList(scene, query, { repetition, purpose }));
    return exchanges;
  },
  judge(exchanges, facts, { name }) {
    const served = exchanges.map((exchange) => claimOnService(exchange, `the list sorted by ${name}`, facts));
    const none = inconclusive(`Fewer than two ${facts.api.noun.many} stayed the same; the check needs two.`);
    const claims = [...claimsOnOrders(ordersOf(exchanges, facts), name, facts), ...served];
    return worstOfEach([order, service], claims, claimOnUnjudged(served, none));
  },
});

function ordersOf(exchanges: readonly Exchange[], facts: Facts): readonly Ordered[] {
  return exchanges.flatMap((exchange) => {
    const page = readPage(exchange, facts.list.collection);
    if (page === undefined) return [];
    return [{ ids: [...new Set(idsOf(page.items).filter(facts.isStable))], from: exchange.key }];
  });
}

function claimsOnOrders(orders: readonly Ordered[], name: string, facts: Facts): readonly Claim[] {
  const [first, ...others] = orders;
  if (first === undefined || first.ids.length < 2 || others.length === 0) return [];
  return others.map((other) => {
    const { swapped } = compareSequences(other.ids, first.ids, facts.isStable, false);
    if (swapped === undefined)
      return passed(
        `In ${orders.length} responses, ${count(first.ids.length, facts.api)} had the same order by ${name}.`,
        { aspect: order, evidence: [other.from, first.from] },
      );
    return failed(
      `Sorted by ${name}, the list has a different order in another response, so a client that reads page by page gets some entries twice and misses others.`,
      {
        aspect: order,
        expected: `${swapped[1]} before ${swapped[0]}, as in the first response`,
        actual: `${swapped[0]} before ${swapped[1]}`,
        evidence: [other.from, first.from],
      },
    );
  });
}
