import type { Aspect } from '../../engine/base/aspect.ts';
import { describeRequest, type Exchange, type Query } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { fingerprint } from '../../engine/list/fingerprint.ts';
import { findGaps, type Gap, type TimedPage } from '../../engine/list/gaps.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { beginsList } from '../../engine/run/place-of-request.ts';
import { numberOfStage } from '../../engine/run/recording.ts';
import { asksPlainList } from '../toolkit/asked-list.ts';
import { askFirstPageAgain } from '../toolkit/paging.ts';
import { idsOf } from '../toolkit/phrases.ts';
import { exchangesOfRound, isExcusedByLag, listPage } from '../toolkit/shown-items.ts';

/** That the same request always has it; and that every page has it, whatever it was asked for with. */
const presence = { relation: 'presence' };
const completeness = { relation: 'completeness' };

export default defineCheck({
  id: 'consistency.items-do-not-come-and-go',
  title: 'an entry that is there before and after is there in between',
  proves:
    'The check looks at every page of the plain list in the run. An entry that an earlier and a later response show unchanged must also be on the page that covers its place: between its two neighbors, or at the end of the list. If identical requests sometimes return the entry and sometimes not, it comes and goes. If some requests never return it, they leave it out.',
  cannotSee:
    'Entries at page boundaries, which other checks cover; entries that were created or changed less than a minute before, because some copy of the list may not know them yet.',
  subjects: () => wholeList,
  aspects: () => [presence, completeness],
  ask: askFirstPageAgain,
  judge(_, facts) {
    const plain = exchangesOfRound(facts)
      .filter((exchange) => asksPlainList(exchange, facts))
      .filter((exchange) => listPage(exchange, facts) !== undefined)
      .sort((left, right) => (left.startedAt < right.startedAt ? -1 : 1));
    const timedPages = plain.map((exchange) => timedPageOf(exchange, facts));
    const orders = ordersOf(timedPages, facts);
    const unsteady = new Set([...unsteadyEntries(timedPages), ...facts.lag.unsteady]);
    const isExcused = excusedByLag(unsteady, facts);
    const gaps = orders
      .map((order) => findGaps(timedPages, order, facts.isStable).filter((gap) => !isExcused(gap)))
      .find(({ length }) => length > 0);
    const nothing = orders.every((order) => order.length < 3)
      ? inconclusive(`No ${facts.api.noun.many} has neighbors on both sides; the check needs three.`)
      : passed(
          `On ${several(plain.length, 'page')} of the list, no entry was missing between its neighbors.`,
        );
    return [presence, completeness].map((aspect) =>
      claimOn(
        (gaps ?? []).filter(({ id }) => unsteady.has(id) === (aspect === presence)),
        aspect,
        { ...nothing, aspect },
      ),
    );
  },
});

function claimOn(gaps: readonly Gap[], aspect: Aspect, nothing: Claim): Claim {
  const [gap] = gaps;
  if (gap === undefined) return nothing;
  return failed(
    aspect === presence
      ? `${gap.id} is missing from one page of the list, although it is there before and after, unchanged.`
      : `${gap.id} is missing from pages of the list, although other pages show that the list contains it.`,
    {
      aspect,
      expected: `${gap.id} between ${gap.between[0]} and ${gap.between[1]}`,
      actual: `${gap.page} does not contain it`,
      evidence: [gap.key, gap.earlier, gap.later],
      seenIn: [...new Set(gaps.map(({ key }) => key))],
      entries: [...new Set(gaps.map(({ id }) => id))],
    },
  );
}

/** The entries that one and the same request shows one time and not another. */
function unsteadyEntries(timedPages: readonly TimedPage[]): ReadonlySet<string> {
  const byRequest = new Map<string, TimedPage[]>();
  for (const timedPage of timedPages)
    byRequest.set(timedPage.page, [...(byRequest.get(timedPage.page) ?? []), timedPage]);
  return new Set(
    [...byRequest.values()].flatMap((repeated) => {
      const all = new Set(repeated.flatMap(({ ids }) => ids));
      return [...all].filter((id) => !repeated.every(({ ids }) => ids.includes(id)));
    }),
  );
}

/**
 * What some copy of the list may not know yet: an entry that was just made or changed, or one that was just deleted, which other copies
 * still have. So an entry that comes and goes is one only if it is there in a later round, when every copy knows.
 */
function excusedByLag(unsteady: ReadonlySet<string>, facts: Facts): (gap: Gap) => boolean {
  const [last] = facts.after.walk.exchanges;
  const round = last === undefined ? 0 : numberOfStage(last.stage);
  return ({ id, laterRound }) =>
    (facts.lag.young.has(id) && isExcusedByLag(id, facts)) || (round > 1 && unsteady.has(id) && !laterRound);
}

function timedPageOf(exchange: Exchange, facts: Facts): TimedPage {
  const { collection } = facts.list;
  const items = listPage(exchange, facts)?.items ?? [];
  const query = decodeQuery(exchange.request.url);
  return {
    key: exchange.key,
    page: describeRequest(exchange),
    startedAt: Date.parse(exchange.startedAt),
    round: numberOfStage(exchange.stage),
    endedAt: Date.parse(exchange.startedAt) + exchange.durationMs,
    ids: idsOf(items),
    startsList: beginsList(exchange, facts),
    endsList: endsList(exchange, query, facts),
    textOf: (index) => {
      const item = items[index];
      return item === undefined ? '' : fingerprint(item, collection);
    },
  };
}

/** Whether a page that is not empty says that it is the last; where only an empty page says so, none does. */
function endsList(exchange: Exchange, query: Query, facts: Facts): boolean {
  const paging = pagingOf(facts.list);
  const page = listPage(exchange, facts);
  if (paging === undefined) return true;
  return (
    page !== undefined &&
    page.length > 0 &&
    paging.next(page, query, beginsList(exchange, facts) ? 0 : undefined) === undefined
  );
}

/** The order of the list as both readings of the whole of it show it, and the longest page of the probes. */
function ordersOf(timedPages: readonly TimedPage[], facts: Facts): readonly (readonly string[])[] {
  const longest = timedPages.reduce<readonly string[]>(
    (most, { ids }) => (ids.length > most.length ? ids : most),
    [],
  );
  return [idsOf(facts.before.items), idsOf(facts.after.items), [...new Set(longest)]];
}
