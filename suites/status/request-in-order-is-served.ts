import type { Query } from '../../engine/base/exchange.ts';
import { describeAnswer, describeRequest, type Exchange, isSuccess } from '../../engine/base/exchange.ts';
import { familyOf } from '../../engine/base/media-type.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { matches, operatorOf } from '../../engine/operators/index.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersOf, isTemporary } from '../toolkit/answers.ts';
import { type FilterSubject, filterSubjects, hasOtherForms } from '../toolkit/filters.ts';
import { exchangesOfRound } from '../toolkit/shown-items.ts';

/** Above this a target may say that a page of the size is not to be had. */
const modest = 100;

/** Filters in one request above which a target may find it too much. */
const mostFilters = 3;

export default defineCheck({
  id: 'status.request-in-order-is-served',
  title: 'a request that is in order is served',
  proves:
    'Every request of the run for the list whose parameters are all documented ones with good values (values that the list shows, times, whole numbers, modest limits, entries of the list as markers), and every one for an entry of the list by itself, must get a success.',
  cannotSee: 'Requests that the run had no reason to send.',
  confirm: 'once',
  subjects: () => wholeList,
  judge(_, facts) {
    const round = new Set(exchangesOfRound(facts));
    const usual = (exchange: Exchange): boolean =>
      round.has(exchange) && asksInTheUsualWay(exchange) && !isTemporary(exchange);
    const ofList = answersOf(facts.list, facts);
    const taken = new Set(
      ofList.filter(isSuccess).flatMap(({ request }) => decodeQuery(request.url).map(pairText)),
    );
    const lists = ofList.filter(
      (exchange) => usual(exchange) && isInOrder(decodeQuery(exchange.request.url), facts, taken),
    );
    const { item } = facts.api;
    const items = (item === undefined ? [] : answersOf(item, facts)).filter(
      (exchange) => usual(exchange) && facts.isStable(lastSegment(exchange.request.url)),
    );
    const asked = [...lists, ...items];
    const refused = asked.filter((exchange) => !isSuccess(exchange));
    const [first] = refused;
    if (first !== undefined) {
      return failed(`${refused.length} of ${asked.length} requests that are in order are not served.`, {
        expected: 'a success',
        actual: `${describeRequest(first)} gave ${describeAnswer(first)}`,
        evidence: refused.slice(0, 3).map(({ key }) => key),
      });
    }
    return asked.length === 0
      ? inconclusive(
          `Nothing was asked for that is known to be in order; one ${facts.api.noun.one} would decide it.`,
        )
      : passed(`All ${asked.length} requests that are in order are served.`);
  },
});

/** Whether a request asks for JSON, and says of itself nothing that a target may mind. */
function asksInTheUsualWay({ request }: Exchange): boolean {
  return request.headers.every(([given, value]) => {
    const name = given.toLowerCase();
    return name === 'accept' ? familyOf(value) === 'json' : name !== 'content-type';
  });
}

function pairText([name, value]: Query[number]): string {
  return JSON.stringify([name, value]);
}

/** @param taken parameters that the target took at least once */
function isInOrder(query: Query, facts: Facts, taken: ReadonlySet<string>): boolean {
  if (new Set(query.map(([name]) => name)).size < query.length) return false;
  const { sorting } = facts.list.collection;
  const paging = pagingOf(facts.list.collection);
  const filters = filterSubjects(facts.api, ({ support }) => support === 'required');
  const asked = query.flatMap(([name, value]) => {
    const subject = filters.find((filter) => filter.name === name);
    return subject === undefined ? [] : [{ ...subject, value }];
  });
  if (asked.length > mostFilters) return false;
  const given = new Map(query);
  const directions = [sorting?.ascending, sorting?.descending];
  return query.every(([name, value]) => {
    if (name === paging?.size) return isLimit(name, value, facts);
    if (name === paging?.position) return paging.hasMarker && isMarker(value, asked, facts);
    if (name === sorting?.key)
      return sorting.keys.some((key) => key.value === value && key.support === 'required');
    if (name === sorting?.direction) return given.has(sorting.key) && directions.includes(value);
    const filter = asked.find((one) => one.name === name);
    if (filter === undefined || !isGood(filter, facts)) return false;
    return !hasOtherForms(filter.filter) || taken.has(pairText([name, value]));
  });
}

/** A modest limit, or the one by which the whole list was read. */
function isLimit(name: string, value: string, { fewPages }: Facts): boolean {
  const known = fewPages.some(([given, size]) => given === name && size === value);
  return known || (/^[1-9]\d{0,2}$/.test(value) && Number(value) <= modest);
}

type Asked = FilterSubject & { readonly value: string };

/** The documents say nothing of a marker that is not in the filtered list. */
function isMarker(id: string, filters: readonly Asked[], facts: Facts): boolean {
  const item = facts.isStable(id) ? facts.before.byId.get(id) : undefined;
  return (
    item !== undefined &&
    filters.every(({ filter, value }) => matches(filter, value, item, facts.level) === 'yes')
  );
}

/** Whether a value is one that some entry has, or a number or time that any target can read. */
function isGood({ filter, value }: Asked, facts: Facts): boolean {
  const { line } = kindOf(filter);
  if (line !== undefined && operatorOf(filter).range !== undefined) return line.isReadable(value);
  // An entry may show a word that no document has, and a filter need not know it.
  if (filter.values.length > 0 && !filter.values.includes(value)) return false;
  return facts.stable.some((item) => matches(filter, value, item, facts.level) === 'yes');
}

function lastSegment(url: string): string {
  const [path = ''] = url.split(/[?#]/);
  const segment = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
