import type { Asking } from '../../engine/base/asking.ts';
import type { Exchange, Query } from '../../engine/base/exchange.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import { evenSample } from '../../engine/operators/sample.ts';
import { discriminatingValues } from '../../engine/operators/weighing.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { filterSubjects } from './filters.ts';
import { askOffer, askOther, type FormatSubject, type Offer } from './formats.ts';
import { probePages, smallPage } from './paging.ts';
import { pairQuery, pairsFor } from './relations.ts';

/** One query asked in JSON, in the other format, and in JSON again. */
export interface Triple {
  readonly query: Query;
  readonly first: Exchange;
  readonly other: Exchange;
  readonly second: Exchange;
}

/** What a comparison rests on: how the format is to be had, and the queries that were asked in both. */
export interface AskedTwice {
  readonly offer: Offer;
  readonly triples: readonly Triple[];
}

/** Sets the second asking of a query in JSON apart from the askings of other checks. */
const interleaved = 41;

/** Values of one filter by which filtered lists are asked for in both formats, at most. */
export const valuesOfEach = 2;

/** Asks some queries in both formats, if the target has the other one at all. */
export function* askInBoth(
  scene: Scene,
  subject: FormatSubject,
  queries: readonly Query[],
): Asking<AskedTwice> {
  const offer = yield* askOffer(scene, subject);
  const triples: Triple[] = [];
  const purpose = { to: `see that JSON says the same as ${subject.content.mediaType}`, allows: [] };
  for (const query of offer.way === undefined ? [] : queries) {
    const first = yield* askList(scene, query, { purpose });
    const other = yield* askOther(scene, subject, offer.way ?? 'accept', query);
    const second = yield* askList(scene, query, { repetition: interleaved, purpose });
    triples.push({ query, first, other, second });
  }
  return { offer, triples };
}

/** Asks for the list, as much of it as one page holds, in both formats. */
export function* askWholeInBoth(scene: Scene, subject: FormatSubject): Asking<AskedTwice> {
  return yield* askInBoth(scene, subject, [probePages(scene)]);
}

/** Asks for the list in both formats, for a page of it after one of its entries, a page of one entry, and lists that filters narrow. */
export function* askListsInBoth(scene: Scene, subject: FormatSubject): Asking<AskedTwice> {
  return yield* askInBoth(scene, subject, [
    probePages(scene),
    ...pageWithin(scene),
    ...pageOfOne(scene),
    ...filteredLists(scene),
    ...listByTwo(scene),
  ]);
}

/** A small page after an entry of the list. */
export function pageWithin(scene: Scene): readonly Query[] {
  const { api } = scene;
  const { items } = scene.before;
  const paging = pagingOf(api.list);
  const item = items[Math.floor(items.length / 3)];
  if (paging?.size === undefined || paging.marker === undefined || item === undefined || items.length < 3)
    return [];
  return [[...paging.sized(smallPage(scene, paging)), ...paging.marker.following(item)]];
}

/** A page of one entry. */
function pageOfOne({ list }: Scene): readonly Query[] {
  const paging = pagingOf(list);
  return paging?.size === undefined ? [] : [paging.sized(paging.fits(1))];
}

/** Lists that a filter narrows to some of the entries, one for each filter. */
function filteredLists(scene: Scene): readonly Query[] {
  const { items } = scene.before;
  return filterSubjects(scene.api).flatMap(({ name, filter }) => {
    const [one] = evenSample(discriminatingValues(filter, items), valuesOfEach).map(({ value }) => value);
    const value = one ?? operatorOf(filter).valuesLeavingSeveral(filter, items).at(-1);
    return value === undefined ? [] : [[[name, value] as const, ...probePages(scene)]];
  });
}

/** A list that two filters narrow. */
function listByTwo(scene: Scene): readonly Query[] {
  return pairsFor(scene)
    .slice(0, 1)
    .map((pair) => [...pairQuery(pair), ...probePages(scene)]);
}
