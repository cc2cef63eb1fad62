import { describeRequest, type Exchange } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { askList } from '../../engine/list/ask.ts';
import { type Direction, findDisorder, hasOrder } from '../../engine/list/ordering.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isLong } from '../toolkit/paging.ts';
import { pairQuery, pairsFor } from '../toolkit/relations.ts';
import { order } from '../toolkit/sequence-claims.ts';
import { exchangesOfRound } from '../toolkit/shown-items.ts';
import {
  expectedOrder,
  type SortSubject,
  showDisorder,
  sortQuery,
  sortSubjects,
} from '../toolkit/sorting.ts';

export default defineCheck({
  id: 'sorting.every-answer-is-in-order',
  title: 'whatever else is asked for with it, an order holds on every page',
  proves:
    'Every page of the run that was asked for with the key and a direction, with whatever filters, limit and marker, must be in that order. One page is asked for without a limit, and one with two filters.',
  cannotSee: 'Orders across the ends of pages; combinations that the run had no reason to ask for.',
  confirm: 'once',
  subjects: (api) => sortSubjects(api).filter(({ key }) => key.support === 'required'),
  aspects: () => [order],
  *ask(scene, subject) {
    // Long lists are read in pages of the suite's choice only.
    if (isLong(scene)) return;
    const sorted = sortQuery(subject, 'descending');
    yield* askList(scene, sorted);
    const [pair] = [...pairsFor(scene)].sort((left, right) => right.score - left.score);
    if (pair !== undefined) yield* askList(scene, [...pairQuery(pair), ...sorted]);
  },
  judge(_, facts, subject) {
    const claims = exchangesOfRound(facts).flatMap((exchange) => claimsOnAnswer(exchange, facts, subject));
    const none = inconclusive(
      `No page of the run that was sorted by ${subject.name} shows two ${facts.api.noun.many} that certainly differ in it; two would decide it.`,
    );
    return worstOfEach([order], claims, none);
  },
});

/** The claim on a page that was asked for in an order, and shows one or the lack of it. */
function claimsOnAnswer(exchange: Exchange, facts: Facts, subject: SortSubject): readonly Claim[] {
  const { name, key } = subject;
  const direction = directionIn(exchange, subject);
  const items = direction === undefined ? [] : stableOn(exchange, facts);
  if (direction === undefined || items.length < 2) return [];
  const grounds = { aspect: order, evidence: [exchange.key] };
  const disorder = findDisorder(items, key, direction);
  if (disorder !== undefined)
    return [
      failed(`A page that was asked for sorted by ${name} ${direction} is out of order.`, {
        ...grounds,
        expected: expectedOrder(key, direction, facts),
        actual: `${describeRequest(exchange)} gave a page on which ${showDisorder(disorder, key)}`,
      }),
    ];
  return hasOrder(items, key)
    ? [passed(`Every page that was asked for sorted by ${name} is in order.`, grounds)]
    : [];
}

/** The direction in which a request asks to sort by the key; undefined for any other request. */
function directionIn({ request }: Exchange, { sorting, name }: SortSubject): Direction | undefined {
  const query = decodeQuery(request.url);
  if (new Set(query.map(([given]) => given)).size < query.length) return undefined;
  const given = new Map(query);
  if (given.get(sorting.key) !== name) return undefined;
  const word = given.get(sorting.direction);
  if (word === sorting.ascending) return 'ascending';
  return word === sorting.descending ? 'descending' : undefined;
}

function stableOn(exchange: Exchange, facts: Facts): readonly Item[] {
  const items = readPage(exchange, facts.list.collection)?.items ?? [];
  return items.filter(({ id }) => facts.isStable(id));
}
