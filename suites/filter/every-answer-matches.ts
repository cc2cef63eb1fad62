import { describeRequest, type Exchange } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { readField } from '../../engine/kinds/index.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { decisionsOn } from '../../engine/operators/decisions.ts';
import { matches, operatorOf } from '../../engine/operators/index.ts';
import { discriminatingValues } from '../../engine/operators/weighing.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { askedQuery } from '../toolkit/asked-query.ts';
import { relations } from '../toolkit/claims.ts';
import { brokenBy, type Context, contextIn, contextPhrases, contextsOf } from '../toolkit/contexts.ts';
import { type FilterSubject, filterSubjects } from '../toolkit/filters.ts';
import { count, idsOf, nameItems } from '../toolkit/phrases.ts';
import { exchangesOfRound, listPage } from '../toolkit/shown-items.ts';
import { sortQuery, sortSubjects } from '../toolkit/sorting.ts';

/** The filter alone, or what it is given together with. */
type Relation = 'soundness' | Context;

interface WatchedFilter extends FilterSubject {
  readonly contexts: readonly Context[];
}

/** An answer to a request with the filter, and whether it shows what does not match. */
interface JudgedAnswer {
  readonly exchange: Exchange;
  readonly value: string;
  readonly context: readonly Context[];
  readonly wrong: readonly Item[];
}

export default defineCheck({
  id: 'filter.every-answer-matches',
  title: 'a filter applies in every response, whatever else the request contains',
  proves:
    'The check looks at every page of the run that was requested with a value of the filter that some entry has, with any limit, marker, order, and other filters. The page must contain only entries that match the value. One such request has a limit of one and, if the list can be sorted, a descending order.',
  cannotSee:
    'Combinations that the run had no reason to request; repeated filters; an entry that changes during the run.',
  confirm: 'once',
  subjects: (api): readonly WatchedFilter[] =>
    filterSubjects(
      api,
      ({ support }, { isEquality, range }) => support === 'required' && (isEquality || range !== undefined),
    ).map((subject) => ({ ...subject, contexts: contextsOf(api) })),
  aspects: ({ contexts }) => relations('soundness', ...contexts),
  *ask(scene, subject) {
    const value = valueAgainstTheFirst(scene, subject);
    const paging = pagingOf(scene.list);
    if (value === undefined || paging?.size === undefined) return;
    const [sorting] = sortSubjects(scene.api);
    // The order of parameters says nothing, so here the filter stands last.
    yield* askList(scene, [
      ...paging.sized(paging.fits(1)),
      ...(sorting === undefined ? [] : sortQuery(sorting, 'descending')),
      [subject.name, value],
    ]);
  },
  judge(_, facts, subject) {
    const answers = answersTo(subject, facts);
    const wrong = answers.filter((answer) => answer.wrong.length > 0);
    const broken = new Map<Relation, JudgedAnswer[]>();
    for (const answer of wrong) {
      const relation = brokenBy('soundness', answer, wrong, answers);
      if (relation !== undefined) broken.set(relation, [...(broken.get(relation) ?? []), answer]);
    }
    return (['soundness', ...subject.contexts] as const).map((relation) =>
      claimOn(relation, broken, answers, facts, subject),
    );
  },
});

/** A value that few entries have, and not the first of the list, which comes where the filter does not count. */
function valueAgainstTheFirst({ before: { items } }: Scene, { filter }: FilterSubject): string | undefined {
  const [first] = items;
  return discriminatingValues(filter, items).findLast(
    ({ value }) => first !== undefined && matches(filter, value, first) === 'no',
  )?.value;
}

/** A page that was asked for by a value of the filter. */
interface AskedPage {
  readonly exchange: Exchange;
  readonly value: string;
  readonly context: readonly Context[];
  readonly items: readonly Item[];
}

/** The answers that could show what does not match. */
function answersTo(subject: FilterSubject, facts: Facts): readonly JudgedAnswer[] {
  const pages = exchangesOfRound(facts).flatMap((exchange): readonly AskedPage[] => {
    const query = askedQuery(exchange, facts.list);
    const value = valueIn(query, subject.name);
    const page = value === undefined ? undefined : listPage(exchange, facts);
    if (value === undefined || page === undefined) return [];
    return [{ exchange, value, context: contextIn(query, subject.name, facts), items: page.items }];
  });
  // What a value that nothing has brings by itself is another check's concern; in a context it brings no more.
  const empty = new Set(
    pages.filter(({ context, items }) => context.length + items.length === 0).map(({ value }) => value),
  );
  const known = new Map<string, ReadonlySet<string>>();
  return pages.flatMap(({ exchange, value, context, items }) => {
    const others = known.get(value) ?? othersThan(value, facts, subject, empty.has(value));
    known.set(value, others);
    if (others.size === 0) return [];
    // What shows itself as matching was so at the time; whether it says elsewhere what it says here is another check's concern.
    const wrong = items.filter(
      (item) => others.has(item.id) && matches(subject.filter, value, item, facts.level) === 'no',
    );
    return [{ exchange, value, context, wrong }];
  });
}

/** Ids of stable entries that certainly do not match; none where nothing matches, unless the value is known to bring nothing by itself. */
function othersThan(
  value: string,
  facts: Facts,
  { filter }: FilterSubject,
  isEmpty: boolean,
): ReadonlySet<string> {
  const isRange = operatorOf(filter).range !== undefined;
  // What has no value lies on neither side of a bound, which other checks judge.
  const isJudged = ({ value: shown }: Item): boolean => !isRange || readField(shown, filter) !== undefined;
  const decisions = decisionsOn(facts.stable, filter, value, facts.level);
  const isTold = isEmpty || decisions.items('yes').some(isJudged);
  return new Set(isTold ? idsOf(decisions.items('no').filter(isJudged)) : []);
}

/** The value of a parameter; undefined where any parameter is repeated, which the documents do not speak of. */
function valueIn(query: readonly (readonly [string, string])[], name: string): string | undefined {
  if (new Set(query.map(([given]) => given)).size < query.length) return undefined;
  return query.find(([given]) => given === name)?.[1];
}

function claimOn(
  relation: Relation,
  broken: ReadonlyMap<Relation, readonly JudgedAnswer[]>,
  answers: readonly JudgedAnswer[],
  facts: Facts,
  subject: FilterSubject,
): Claim {
  const { name } = subject;
  const aspect = { relation };
  const phrase = relation === 'soundness' ? '' : ` ${contextPhrases[relation]}`;
  const [first, ...others] = broken.get(relation) ?? [];
  if (first !== undefined)
    return failed(
      `A response to a request with ${name}=${first.value}${phrase} contains ${count(first.wrong.length, facts.api)} outside the filter.`,
      {
        aspect,
        expected: `only ${facts.api.noun.many} that match ${name}=${first.value}`,
        actual: `${describeRequest(first.exchange)} returned ${nameItems(first.wrong)}`,
        evidence: [first, ...others].map(({ exchange }) => exchange.key),
      },
    );
  if (broken.has('soundness'))
    return inconclusive(`${name} does not work alone, so combinations with it prove nothing.`, {
      aspect,
    });
  const judged = answers.filter(({ context }) =>
    relation === 'soundness' ? context.length === 0 : context.includes(relation),
  ).length;
  const unserved = judged === 0 ? unservedRequests(facts, subject, relation) : [];
  if (unserved.length > 0)
    return inconclusive(
      `Of ${several(unserved.length, 'request')} with ${name}${phrase}, none returned a page of the list, so it is unknown whether the filter applies.`,
      { aspect, evidence: unserved.map(({ key }) => key) },
    );
  return judged === 0
    ? inconclusive(
        `The run requested no value of ${name}${phrase} that only some ${facts.api.noun.many} have; the check needs two with different values.`,
        { aspect },
      )
    : passed(
        `${several(judged, 'response')} to requests with ${name}${phrase} returned nothing that does not match.`,
        {
          aspect,
        },
      );
}

/** The requests with the filter, in some context or alone, that brought no page of the list; none where one did. */
function unservedRequests(facts: Facts, { name }: FilterSubject, relation: Relation): readonly Exchange[] {
  const asked = exchangesOfRound(facts).filter((exchange) => {
    const query = askedQuery(exchange, facts.list);
    const context = contextIn(query, name, facts);
    const isMeant = relation === 'soundness' ? context.length === 0 : context.includes(relation);
    return isMeant && valueIn(query, name) !== undefined;
  });
  return asked.some((exchange) => listPage(exchange, facts) !== undefined) ? [] : asked;
}
