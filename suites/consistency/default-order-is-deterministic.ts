import type { Exchange } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { askFirstPageAgain } from '../toolkit/paging.ts';
import { idsOf, nameIds } from '../toolkit/phrases.ts';
import { claimOnExchange, service } from '../toolkit/walk-claims.ts';

const aspect = { relation: 'order' };

export default defineCheck({
  id: 'consistency.default-order-is-deterministic',
  title: 'without a sort key the order stays the same',
  proves:
    'The first page is asked for several times; entries that are the same before and after must come in the same order, whichever it is.',
  cannotSee: 'Which order it is: no document gives one.',
  subjects: () => wholeList,
  aspects: () => [service, aspect],
  ask: askFirstPageAgain,
  judge(asked, facts) {
    const orders: { readonly ids: readonly string[]; readonly key: string }[] = [];
    for (const exchange of everyFirstPage(asked, facts)) {
      const page = readPage(exchange, facts.list.collection);
      if (page === undefined) return [claimOnExchange(exchange, 'the first page')];
      orders.push({ ids: [...new Set(idsOf(page.items).filter(facts.isStable))], key: exchange.key });
    }
    const [first, ...others] = orders;
    if (first === undefined || first.ids.length < 2)
      return [
        inconclusive(`Fewer than two ${facts.api.noun.many} stayed the same; two would decide it.`, {
          aspect,
        }),
      ];
    for (const other of others) {
      const { swapped } = compareSequences(other.ids, first.ids, facts.isStable, false);
      if (swapped === undefined) continue;
      return [
        failed(
          'The order of the list differs from one request to the next, although nothing in it changed.',
          {
            aspect,
            expected: `${swapped[1]} before ${swapped[0]}, as in ${nameIds(first.ids)}`,
            actual: nameIds(other.ids),
            evidence: [other.key, first.key],
          },
        ),
      ];
    }
    return [
      passed(`${orders.length} times ${first.ids.length} entries came in the same order.`, {
        aspect,
        evidence: orders.map(({ key }) => key).slice(0, 6),
      }),
    ];
  },
});

/** The same page as it came while the whole list was read, and as it came when asked for again. */
function everyFirstPage(asked: readonly Exchange[], facts: Facts): readonly Exchange[] {
  const readings = [facts.before, facts.after].flatMap(({ walk, fewPages }) =>
    JSON.stringify(fewPages) === JSON.stringify(facts.fewPages) ? walk.exchanges.slice(0, 1) : [],
  );
  return [...readings, ...asked];
}
