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
  title: 'entries with equal values keep their places from page to page',
  proves:
    'The first page of the sorted list is asked for several times; entries that stayed the same must come in the same order each time, those with equal values too, or pages that are asked for one by one repeat some and lose others.',
  cannotSee: 'Which order it is: the documents give equal values none. Differences that come more rarely.',
  subjects: (api) => pagedSortSubjects(api).filter(({ key }) => key.support === 'required'),
  aspects: () => [order, service],
  *ask(scene, subject) {
    const query: Query = [...sortQuery(subject, 'ascending'), ...probePages(scene)];
    const purpose = { to: 'see whether a sorted list comes in the same order each time', allows: [] };
    const exchanges: Exchange[] = [];
    for (let repetition = 1; repetition <= timesAsked; repetition += 1)
      exchanges.push(yield* askList(scene, query, { repetition, purpose }));
    return exchanges;
  },
  judge(exchanges, facts, { name }) {
    const served = exchanges.map((exchange) => claimOnService(exchange, `the list sorted by ${name}`, facts));
    const none = inconclusive(`Fewer than two ${facts.api.noun.many} stayed the same; two would decide it.`);
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
        `${orders.length} times ${count(first.ids.length, facts.api)} came in the same order by ${name}.`,
        { aspect: order, evidence: [other.from, first.from] },
      );
    return failed(
      `Sorted by ${name}, the list comes in another order another time, so reading page by page repeats some entries and loses others.`,
      {
        aspect: order,
        expected: `${swapped[1]} before ${swapped[0]}, as the time before`,
        actual: `${swapped[0]} before ${swapped[1]}`,
        evidence: [other.from, first.from],
      },
    );
  });
}
