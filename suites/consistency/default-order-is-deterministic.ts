import type { Exchange } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { asksInTheUsualWay } from '../toolkit/answers.ts';
import { asksPlainList } from '../toolkit/asked-list.ts';
import { askFirstPageAgain } from '../toolkit/paging.ts';
import { idsOf, nameIds } from '../toolkit/phrases.ts';
import { exchangesOfRound, listPage } from '../toolkit/shown-items.ts';
import { claimOnExchange, service } from '../toolkit/walk-claims.ts';

const aspect = { relation: 'order' };

export default defineCheck({
  id: 'consistency.default-order-is-deterministic',
  title: 'without a sort key the order stays the same',
  proves:
    'The first page and other pages of the plain list are requested several times. Entries that stay the same must be in the same order each time, whatever that order is.',
  cannotSee: 'Whether the order is the right one: no document specifies one.',
  subjects: () => wholeList,
  aspects: () => [service, aspect],
  ask: askFirstPageAgain,
  judge(asked, facts) {
    const first = everyFirstPage(asked, facts);
    const lacking = first.find((exchange) => readPage(exchange, facts.list.collection) === undefined);
    if (lacking !== undefined) return [claimOnExchange(lacking, 'the first page')];
    const [orders = [], ...others] = [first, ...askedAgain(facts)].map((exchanges) =>
      ordersOf(exchanges, facts),
    );
    const found = [orders, ...others].flatMap(changeOf);
    const [change] = found;
    if (change !== undefined) return [change];
    const { length = 0 } = orders[0]?.ids ?? [];
    return [
      length < 2
        ? inconclusive(`Fewer than two ${facts.api.noun.many} stayed the same; the check needs two.`, {
            aspect,
          })
        : passed(`${length} entries had the same order in ${several(orders.length, 'response')}.`, {
            aspect,
            evidence: orders.map(({ key }) => key).slice(0, 6),
          }),
    ];
  },
});

/** The entries of a page that stayed the same, in their order. */
interface Ordered {
  readonly ids: readonly string[];
  readonly key: string;
}

function ordersOf(exchanges: readonly Exchange[], facts: Facts): readonly Ordered[] {
  return exchanges.flatMap((exchange) => {
    const page = listPage(exchange, facts);
    if (page === undefined) return [];
    return [{ ids: [...new Set(idsOf(page.items).filter(facts.isStable))], key: exchange.key }];
  });
}

/** The finding that one of some answers to the same request comes in another order than the first. */
function changeOf([first, ...others]: readonly Ordered[]): readonly Claim[] {
  if (first === undefined) return [];
  const changed = others.flatMap((other) => {
    const { swapped } = compareSequences(other.ids, first.ids, () => true, false);
    return swapped === undefined ? [] : [{ other, swapped }];
  });
  const [change] = changed;
  if (change === undefined) return [];
  const { other, swapped } = change;
  return [
    failed(
      'The order of the list differs between identical requests, although nothing in the list changed.',
      {
        aspect,
        expected: `${swapped[1]} before ${swapped[0]}, as in ${nameIds(first.ids)}`,
        actual: nameIds(other.ids),
        evidence: [other.key, first.key],
      },
    ),
  ];
}

/** The answers to each other request for a page of the plain list that the run sent more than once. */
function askedAgain(facts: Facts): readonly (readonly Exchange[])[] {
  const byAddress = new Map<string, Exchange[]>();
  for (const exchange of exchangesOfRound(facts)) {
    const { url } = exchange.request;
    if (!asksInTheUsualWay(exchange) || !asksPlainList(exchange, facts)) continue;
    byAddress.set(url, [...(byAddress.get(url) ?? []), exchange]);
  }
  return [...byAddress.values()].filter(({ length }) => length > 1);
}

/** The same page as it came while the whole list was read, and as it came when asked for again. */
function everyFirstPage(asked: readonly Exchange[], facts: Facts): readonly Exchange[] {
  const readings = [facts.before, facts.after].flatMap(({ walk, fewPages }) =>
    JSON.stringify(fewPages) === JSON.stringify(facts.fewPages) ? walk.exchanges.slice(0, 1) : [],
  );
  return [...readings, ...asked];
}
