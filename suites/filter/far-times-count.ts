import type { Aspect } from '../../engine/base/aspect.ts';
import { type Exchange, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { askList } from '../../engine/list/ask.ts';
import { matches, operatorOf } from '../../engine/operators/index.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { type FilterSubject, filterSubjects } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';

interface Asked {
  readonly value: string;
  readonly exchange: Exchange;
}

/** Services may refuse times that they cannot hold. */
const purpose: Purpose = { to: 'see what a time far from all others returns', allows: [400, 403] };
const beforeAll = { relation: 'before-all' };
const afterAll = { relation: 'after-all' };

export default defineCheck({
  id: 'filter.far-times-count',
  title: 'a filter accepts times long before and long after all entries',
  proves:
    'The list is requested by times before 1970, in year 1, and at the end of the last year with four digits. If the time matches everything, the page must contain entries; if it matches nothing, the page must be empty. A refusal is accepted.',
  cannotSee: 'Missing entries on a page that contains others; times between these and those of the list.',
  subjects: (api) =>
    filterSubjects(
      api,
      (filter, { range }) =>
        range !== undefined && kindOf(filter).isTime && kindOf(filter).line !== undefined,
    ),
  aspects: aspectsOf,
  *ask(scene, subject) {
    const asked: Asked[] = [];
    for (const value of valuesFor(subject))
      asked.push({ value, exchange: yield* askList(scene, [[subject.name, value]], { purpose }) });
    return asked;
  },
  judge(asked, facts, subject) {
    const claims = asked.flatMap((one) => judgeAnswer(one, facts, subject));
    const undecided = inconclusive(
      `No ${facts.api.noun.one} stayed the same, or no response to such a time is conclusive; the check needs one.`,
    );
    return worstOfEach(aspectsOf(subject), claims, undecided);
  },
});

/** What times long after all others bring to a bound, another check judges. */
function aspectsOf({ filter }: FilterSubject): readonly Aspect[] {
  return operatorOf(filter).isBound ? [beforeAll] : [beforeAll, afterAll];
}

/** Times below all others; and above them, unless the filter is a bound, of which another check tries those. */
function valuesFor({ filter }: FilterSubject): readonly string[] {
  const { line } = kindOf(filter);
  return [...(line?.below ?? []), ...(operatorOf(filter).isBound ? [] : (line?.farthest ?? []))];
}

function judgeAnswer(
  { value, exchange }: Asked,
  facts: Facts,
  { name, filter }: FilterSubject,
): readonly Claim[] {
  const asked = `${name}=${value}`;
  const aspect = kindOf(filter).line?.below.includes(value) ? beforeAll : afterAll;
  const grounds = { aspect, evidence: [exchange.key] };
  const found = new Set(facts.stable.map((item) => matches(filter, value, item, facts.level)));
  const [match] = found;
  if (found.size !== 1 || match === undefined || match === 'open' || isTemporary(exchange)) return [];
  const status = statusOf(exchange);
  if (status !== undefined && status >= 400 && status < 500)
    return [passed(`${asked} is refused, as is allowed for a time that a service cannot store.`, grounds)];
  const page = isSuccess(exchange) ? readPage(exchange, facts.list.collection) : undefined;
  if (page === undefined) return [];
  const { many } = facts.api.noun;
  if (match === 'yes')
    return [
      page.items.length === 0
        ? failed(
            `${asked}, which matches all ${many}, returns none of ${count(facts.stable.length, facts.api)}.`,
            {
              ...grounds,
              expected: `${many}, because all of them match ${asked}`,
              actual: 'an empty list',
            },
          )
        : passed(`${asked}, which matches all ${many}, returns ${many}.`, grounds),
    ];
  const wrong = page.items.filter(
    (item) => facts.isStable(item.id) && matches(filter, value, item, facts.level) === 'no',
  );
  return [
    wrong.length > 0
      ? failed(`${asked}, which matches nothing, returns ${count(wrong.length, facts.api)}.`, {
          ...grounds,
          expected: 'an empty list',
          actual: nameItems(wrong),
        })
      : passed(`${asked}, which matches nothing, returns nothing.`, grounds),
  ];
}
