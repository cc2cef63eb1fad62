import { describeRequest } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { matches } from '../../engine/operators/index.ts';
import { discriminatingValues } from '../../engine/operators/weighing.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { relations } from '../toolkit/claims.ts';
import { type FilterSubject, filterSubjects } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { exchangesOfRound } from '../toolkit/shown-items.ts';
import { sortQuery, sortSubjects } from '../toolkit/sorting.ts';

export default defineCheck({
  id: 'filter.every-answer-matches',
  title: 'whatever else is asked for with it, a filter holds in every answer',
  proves:
    'Every page of the run that was asked for by a value of the filter which some entry has, with whatever limit, marker, order and further filters, is compared with the value; it may show nothing of another. One such page is asked for with a limit of one, in a descending order where there are orders.',
  cannotSee:
    'Combinations that the run had no reason to ask for; filters given twice; an entry that changes while the run looks.',
  confirm: 'once',
  subjects: (api) =>
    filterSubjects(
      api,
      ({ support }, { isEquality, range }) => support === 'required' && (isEquality || range !== undefined),
    ),
  aspects: () => relations('soundness'),
  *ask(scene, subject) {
    const value = valueAgainstTheFirst(scene, subject);
    const paging = pagingOf(scene.list);
    if (value === undefined || paging?.size === undefined) return;
    const [sorting] = sortSubjects(scene.api);
    yield* askList(scene, [
      [subject.name, value],
      ...(sorting === undefined ? [] : sortQuery(sorting, 'descending')),
      ...paging.sized(paging.fits(1)),
    ]);
  },
  judge(_, facts, subject) {
    const { name, filter } = subject;
    const aspect = { relation: 'soundness' };
    const known = new Map<string, Judged>();
    let judged = 0;
    for (const exchange of exchangesOfRound(facts)) {
      const value = valueIn(decodeQuery(exchange.request.url), name);
      const page = value === undefined ? undefined : readPage(exchange, facts.list.collection);
      if (value === undefined || page === undefined) continue;
      const found = known.get(value) ?? judgedBy(subject, value, facts);
      known.set(value, found);
      // What a target does with a value that nothing has is another check's concern.
      if (found.matching === 0) continue;
      // What shows itself as matching was so at the time; whether it says elsewhere what it says here is another check's concern.
      const wrong = page.items.filter(
        (item) => found.others.has(item.id) && matches(filter, value, item, facts.level) === 'no',
      );
      if (wrong.length > 0)
        return [
          failed(
            `An answer that was asked for with ${name}=${value} shows ${count(wrong.length, facts.api)} that do not match.`,
            {
              aspect,
              expected: `only ${facts.api.noun.many} that match ${name}=${value}`,
              actual: `${describeRequest(exchange)} gave ${nameItems(wrong)}`,
              evidence: [exchange.key],
            },
          ),
        ];
      if (found.others.size > 0) judged += 1;
    }
    return [
      judged === 0
        ? inconclusive(
            `The run asked for no value of ${name} that some ${facts.api.noun.many} have and some have not; two of different values would decide it.`,
            { aspect },
          )
        : passed(`${judged} answers that were asked for with ${name} show nothing that does not match.`, {
            aspect,
          }),
    ];
  },
});

/** A value that few entries have, and not the first of the list, which comes where the filter does not count. */
function valueAgainstTheFirst({ before: { items } }: Scene, { filter }: FilterSubject): string | undefined {
  const [first] = items;
  return discriminatingValues(filter, items).findLast(
    ({ value }) => first !== undefined && matches(filter, value, first) === 'no',
  )?.value;
}

interface Judged {
  readonly matching: number;
  /** Ids of stable entries that certainly do not match. */
  readonly others: ReadonlySet<string>;
}

function judgedBy({ filter }: FilterSubject, value: string, facts: Facts): Judged {
  const found = facts.stable.map((item) => ({
    id: item.id,
    match: matches(filter, value, item, facts.level),
  }));
  return {
    matching: found.filter(({ match }) => match === 'yes').length,
    others: new Set(found.flatMap(({ id, match }) => (match === 'no' ? [id] : []))),
  };
}

/** The value of a parameter; undefined where any parameter is repeated, which the documents do not speak of. */
function valueIn(query: readonly (readonly [string, string])[], name: string): string | undefined {
  if (new Set(query.map(([given]) => given)).size < query.length) return undefined;
  return query.find(([given]) => given === name)?.[1];
}
