import { describeAnswer, describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { matches } from '../../engine/operators/index.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { readPage } from '../../engine/paging/page.ts';
import { isPastEnd, type Marker } from '../../engine/paging/style.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { asksInTheUsualWay, isTemporary } from './answers.ts';
import { asksPlainList } from './asked-list.ts';
import { askedQuery } from './asked-query.ts';
import { filterSubjects } from './filters.ts';
import { markedIds } from './marked-entries.ts';
import { emptyAfterLast } from './placed-pages.ts';
import { exchangesOfRound } from './shown-items.ts';

/**
 * What the run shows of the plain list after its last entry, where that is the same before and after: an empty page has to come. That
 * a page holds entries is judged by where pages begin.
 *
 * @param asked the answers after the last entry of the plain list.
 */
export function claimOnListEnd(asked: readonly Exchange[], marker: Marker, facts: Facts): Claim {
  const about = { aspect: emptyAfterLast };
  const none = 'The end of the list did not stay the same; the check needs a list whose end does.';
  if (!endStayed(facts)) return inconclusive(none, about);
  const refused = exchangesOfRound(facts).filter((exchange) => isRefusedAtTheEnd(exchange, marker, facts));
  const first = refused.find((exchange) => asksPlainList(exchange, facts));
  if (first !== undefined) {
    const keys = [...new Set([first, ...refused].map(({ key }) => key))];
    return failed(`A request after the last ${facts.api.noun.one} does not return a page.`, {
      ...about,
      expected: 'an empty page',
      actual: `${describeRequest(first)} returned ${describeAnswer(first)}`,
      evidence: keys.slice(0, 6),
      seenIn: keys,
    });
  }
  const pages = asked.flatMap((exchange) => readPage(exchange, facts.list.collection) ?? []);
  return pages.length === 0
    ? inconclusive(`The request after the last ${facts.api.noun.one} got no response.`, about)
    : passed(`A request after the last ${facts.api.noun.one} returns an empty page.`, {
        ...about,
        evidence: pages.map(({ exchange }) => exchange.key),
      });
}

function endStayed({ before, after, isStable }: Facts): boolean {
  const last = before.items.at(-1)?.id;
  return last !== undefined && isStable(last) && after.items.at(-1)?.id === last;
}

/** Whether a list, plain or filtered, that was asked for after its last entry got an answer that is no page. */
function isRefusedAtTheEnd(exchange: Exchange, by: Marker, facts: Facts): boolean {
  const paging = pagingOf(facts.list);
  const status = statusOf(exchange);
  if (status === undefined || status < 300 || isTemporary(exchange) || !asksInTheUsualWay(exchange))
    return false;
  if (paging !== undefined && isPastEnd(paging, exchange)) return false;
  const [marker, ...more] = markedIds(decodeQuery(exchange.request.url), by, facts);
  const { items, byId } = facts.before;
  const place = items.findIndex(({ id }) => id === marker);
  if (marker === undefined || more.length > 0 || place < 0 || !byId.has(marker)) return false;
  return items.slice(place + 1).every((item) => isExcluded(item, exchange, facts));
}

/** Whether a filter of a request certainly excludes an entry. */
function isExcluded(item: Facts['stable'][number], exchange: Exchange, { api, list, level }: Facts): boolean {
  const filters = filterSubjects(api);
  return askedQuery(exchange, list).some(([name, value]) => {
    const filter = filters.find((one) => one.name === name)?.filter;
    return filter !== undefined && matches(filter, value, item, level) === 'no';
  });
}
