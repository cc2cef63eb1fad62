import { directions, sortTermIn } from '../../engine/api/sort-form.ts';
import { describeRequest, type Exchange } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { type Direction, findDisorder, hasOrder, type OrderFinding } from '../../engine/list/ordering.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { askedQuery } from '../toolkit/asked-query.ts';
import { relations } from '../toolkit/claims.ts';
import { brokenBy, type Context, contextIn, contextsOf } from '../toolkit/contexts.ts';
import { isLong } from '../toolkit/paging.ts';
import { pairQuery, pairsFor } from '../toolkit/relations.ts';
import { exchangesOfRound, listPage } from '../toolkit/shown-items.ts';
import {
  expectedOrder,
  type SortSubject,
  showDisorder,
  sortQuery,
  sortSubjects,
} from '../toolkit/sorting.ts';

interface WatchedKey extends SortSubject {
  readonly contexts: readonly Context[];
}

/** An answer to a request for the order, and where it is out of order. */
interface JudgedAnswer {
  readonly exchange: Exchange;
  readonly direction: Direction;
  readonly context: readonly Context[];
  readonly disorder: OrderFinding | undefined;
}

/** Each context in the words that complete the sentence "… asked for sorted by a key …". */
const phrases: Readonly<Record<Context, string>> = {
  'on-pages': ' in pages',
  'in-order': '',
  together: ' with a filter',
};

export default defineCheck({
  id: 'sorting.every-answer-is-in-order',
  title: 'a sort order applies on every page, whatever else the request contains',
  proves:
    'Every page of the run that was requested with the key and a direction must be in that order, with any filters, limit, and marker. One page is requested without a limit, and one with two filters.',
  cannotSee: 'The order across page boundaries; combinations that the run had no reason to request.',
  confirm: 'once',
  subjects: (api): readonly WatchedKey[] =>
    sortSubjects(api)
      .filter(({ key }) => key.support === 'required')
      .map((subject) => ({
        ...subject,
        contexts: contextsOf(api).filter((context) => context !== 'in-order'),
      })),
  aspects: ({ contexts }) => relations(...directions, ...contexts),
  *ask(scene, subject) {
    // Long lists are read in pages of the suite's choice only.
    if (isLong(scene)) return;
    // The order of parameters says nothing, so here the direction stands before the key, and filters last.
    const sorted = sortQuery(subject, 'descending').toReversed();
    yield* askList(scene, sorted);
    const [pair] = [...pairsFor(scene)].sort((left, right) => right.score - left.score);
    if (pair !== undefined) yield* askList(scene, [...sorted, ...pairQuery(pair)]);
  },
  judge(_, facts, subject) {
    const answers = exchangesOfRound(facts).flatMap((exchange) => judgeAnswer(exchange, facts, subject));
    const wrong = answers.filter(({ disorder }) => disorder !== undefined);
    return ([...directions, ...subject.contexts] as const).map((relation) => {
      const broken = wrong.filter(
        (answer) => brokenBy(answer.direction, answer, wrong, answers) === relation,
      );
      const isLostAlone = !isDirection(relation) && wrong.some(({ context }) => context.length === 0);
      return (
        claimOnDisorder(relation, broken, facts, subject) ??
        (isLostAlone
          ? inconclusive(`The order by ${subject.name} does not work alone.`, { aspect: { relation } })
          : claimOnOrder(relation, answers, facts, subject))
      );
    });
  },
});

function isDirection(relation: Direction | Context): relation is Direction {
  return directions.some((direction) => direction === relation);
}

function claimOnDisorder(
  relation: Direction | Context,
  [first, ...others]: readonly JudgedAnswer[],
  facts: Facts,
  { name, key }: SortSubject,
): Claim | undefined {
  if (first?.disorder === undefined) return undefined;
  const { exchange, direction, disorder } = first;
  const phrase = isDirection(relation) ? '' : phrases[relation];
  return failed(
    `A page that was requested with the sort key ${name} ${direction}${phrase} is out of order.`,
    {
      aspect: { relation },
      expected: expectedOrder(key, direction, facts),
      actual: `${describeRequest(exchange)} returned a page on which ${showDisorder(disorder, key)}`,
      evidence: [exchange.key, ...others.map((other) => other.exchange.key)],
    },
  );
}

function claimOnOrder(
  relation: Direction | Context,
  answers: readonly JudgedAnswer[],
  { api }: Facts,
  { name }: SortSubject,
): Claim {
  const aspect = { relation };
  const phrase = isDirection(relation) ? '' : phrases[relation];
  const shown = answers.filter(({ context, direction }) =>
    isDirection(relation) ? context.length === 0 && direction === relation : context.includes(relation),
  );
  if (isDirection(relation) && shown.length === 0 && answers.some(({ context }) => context.length === 0))
    return notApplicable(`The run had no reason to request the list by ${name} ${relation} in one piece.`, {
      aspect,
    });
  return shown.length === 0
    ? inconclusive(
        `No page of the run that was sorted by ${name}${phrase} shows two ${api.noun.many} that definitely differ in it; the check needs two.`,
        { aspect },
      )
    : passed(`Every page that was requested with the sort key ${name}${phrase} is in order.`, {
        aspect,
        evidence: shown.map(({ exchange }) => exchange.key).slice(0, 6),
      });
}

/** A page that was asked for in an order, and shows one or the lack of it. */
function judgeAnswer(exchange: Exchange, facts: Facts, subject: SortSubject): readonly JudgedAnswer[] {
  const query = askedQuery(exchange, facts.list);
  const direction = directionIn(query, subject);
  const items = direction === undefined ? [] : stableOn(exchange, facts);
  if (direction === undefined || items.length < 2) return [];
  const disorder = findDisorder(items, subject.key, direction);
  if (disorder === undefined && !hasOrder(items, subject.key)) return [];
  const context = contextIn(query, '', facts).filter((each) => each !== 'in-order');
  return [{ exchange, direction, context, disorder }];
}

/** The direction in which a request asks to sort by the key; undefined for any other request. */
function directionIn(
  query: readonly (readonly [string, string])[],
  { sorting, name }: SortSubject,
): Direction | undefined {
  if (new Set(query.map(([given]) => given)).size < query.length) return undefined;
  const term = sortTermIn(sorting, query);
  return term?.value === name ? term.direction : undefined;
}

function stableOn(exchange: Exchange, facts: Facts): readonly Item[] {
  const items = listPage(exchange, facts)?.items ?? [];
  return items.filter(({ id }) => facts.isStable(id));
}
