import type { Api } from '../../engine/api/model.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { type Claim, inconclusive, worstOfEach } from '../../engine/base/verdict.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { matches } from '../../engine/operators/index.ts';
import { discriminatingValues } from '../../engine/operators/weighing.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import type { Marker } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type AskedTwice, askInBoth } from '../toolkit/asked-in-both.ts';
import { onEach } from '../toolkit/claims.ts';
import { claimsOnUncompared, isClaim, readTriple, served } from '../toolkit/equivalence.ts';
import { filterSubjects } from '../toolkit/filters.ts';
import { claimOnNoOffer, type FormatSubject, xmlSubjects } from '../toolkit/formats.ts';
import { isLong, type Marked, marked, type PagingSubject, smallPage } from '../toolkit/paging.ts';
import { nameQuery } from '../toolkit/phrases.ts';
import { claimsOnIds, entriesInBoth, orderInBoth } from '../toolkit/same-ids.ts';
import { claimOnUnjudged } from '../toolkit/walk-claims.ts';

type PagedSubject = Marked<FormatSubject & PagingSubject>;

export default defineCheck({
  id: 'equivalence.pages-are-the-same',
  title: 'a page contains the same entries in both formats',
  proves:
    'The check requests pages at the beginning, in the middle, and near the end of the list, everything after an entry, and, for each filter, a page of a filtered list after one of its entries. Each is requested in JSON, in XML, and in JSON again, and must contain the same entries in the same order.',
  cannotSee: 'Other pages; page links where XML has none.',
  subjects: (api): readonly PagedSubject[] =>
    xmlSubjects(api).flatMap((subject) => pagedSubjects(subject, api)),
  *ask(scene, subject) {
    const queries = queriesFor(scene, subject);
    return { queries, asked: yield* askInBoth(scene, subject, queries) };
  },
  aspects: () => [served, entriesInBoth, orderInBoth],
  judge({ queries, asked }, facts, subject) {
    const none = claimOnNoOffer(asked.offer, subject, facts);
    if (none !== undefined) return onEach(none, [entriesInBoth, orderInBoth]);
    const lacking = `The list has fewer than three ${facts.api.noun.many}, so it does not fill several pages; the check needs three.`;
    const claims = queries.flatMap((query, index) => judgePage(query, index, asked, facts, subject));
    return worstOfEach([entriesInBoth, orderInBoth], claims, claimOnUnjudged(claims, inconclusive(lacking)));
  },
});

function pagedSubjects(subject: FormatSubject, api: Api): readonly PagedSubject[] {
  const paging = pagingOf(api.list);
  return paging?.size === undefined ? [] : marked([{ ...subject, paging }]);
}

function queriesFor(scene: Scene, { paging, marker }: PagedSubject): readonly Query[] {
  const { items } = scene.before;
  if (items.length < 3) return [];
  const size = smallPage(scene, paging);
  const after = (place: number): Query => {
    const item = items[Math.floor(place)];
    return [...paging.sized(size), ...(item === undefined ? [] : marker.following(item))];
  };
  const filtered = filteredPages(scene, [paging.sized(paging.fits(1)), marker]);
  const [within] = items.slice(Math.floor(items.length / 3));
  return [
    paging.sized(size),
    after(items.length / 3),
    after(items.length - 2),
    ...(within === undefined || isLong(scene) ? [] : [marker.following(within)]),
    paging.sized(paging.fits(1)),
    ...filtered,
  ];
}

/** For each filter a page of a filtered list, after an entry of it which one that does not match follows in the whole list. */
function filteredPages(
  { api, before: { items } }: Scene,
  [small, marker]: readonly [Query, Marker],
): readonly Query[] {
  const filters = filterSubjects(api, ({ support }) => support === 'required');
  return filters.flatMap(({ name, filter }): readonly Query[] => {
    for (const { value, matching } of discriminatingValues(filter, items)) {
      const place = items.findIndex((item, index) => {
        const next = items[index + 1];
        return (
          matches(filter, value, item) === 'yes' &&
          next !== undefined &&
          matches(filter, value, next) === 'no'
        );
      });
      const item = items[place];
      if (item !== undefined && matching > 1) return [[[name, value], ...small, ...marker.following(item)]];
    }
    return [];
  });
}

function judgePage(
  query: Query,
  index: number,
  asked: AskedTwice,
  facts: Facts,
  subject: FormatSubject,
): readonly Claim[] {
  const triple = readTriple(asked, index, subject, facts);
  return isClaim(triple)
    ? claimsOnUncompared(triple, [entriesInBoth, orderInBoth])
    : claimsOnIds(triple, `the page with ${nameQuery(query)}`, facts);
}
