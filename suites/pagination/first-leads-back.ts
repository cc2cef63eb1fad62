import type { Paging } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Exchange, Query } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed, worstClaim } from '../../engine/base/verdict.ts';
import { askList, follow } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { pageLink, readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { pagingSubjects, smallPage } from '../toolkit/paging.ts';
import { idsOf, nameIds } from '../toolkit/phrases.ts';
import { sortQuery, sortSubjects } from '../toolkit/sorting.ts';
import { claimOnExchange, markerStayed } from '../toolkit/walk-claims.ts';

interface Opening {
  readonly start: Exchange;
  readonly followed: readonly Followed[];
}

interface Followed {
  readonly from: Exchange;
  readonly link: string | undefined;
  readonly to: Exchange | undefined;
}

export default defineCheck({
  id: 'pagination.first-leads-back',
  title: 'the first link leads back to the first page from every page',
  proves:
    'The first link of the first, the second and a later page is followed, of the plain list and of a sorted one; each must bring the entries of the first page of the same list.',
  cannotSee: 'First links of other pages, whose queries another check compares.',
  subjects: (api) => pagingSubjects(api, ({ first }) => first !== undefined),
  *ask(scene, { paging }) {
    const [sorting] = sortSubjects(scene.api);
    const openings = [yield* askOpening(scene, paging, [])];
    if (sorting !== undefined)
      openings.push(yield* askOpening(scene, paging, sortQuery(sorting, 'descending')));
    return openings;
  },
  judge: (openings, facts, { paging }) =>
    worstClaim(
      openings.map((opening) => judgeOpening(opening, facts, paging)),
      inconclusive('Nothing was asked.'),
    ),
});

function* askOpening(scene: Scene, paging: Paging, query: Query): Asking<Opening> {
  const { collection } = scene.list;
  const limited: Query = [...query, [paging.limit, String(smallPage(scene.before.items.length))]];
  const start = yield* askList(scene, limited);
  const from: Exchange[] = [start];
  while (from.length < 3) {
    const page = readPage(from.at(-1) ?? start, collection);
    const last = page?.items.at(-1);
    if (last === undefined) break;
    from.push(yield* askList(scene, [...limited, [paging.marker, last.id]]));
  }
  const followed: Followed[] = [];
  for (const exchange of from) {
    const page = readPage(exchange, collection);
    const link = page === undefined ? undefined : pageLink(page, paging.first);
    const to = link === undefined ? undefined : yield* follow(link, exchange, { repetition: 1 });
    followed.push({ from: exchange, link, to });
  }
  return { start, followed };
}

function judgeOpening({ start, followed }: Opening, facts: Facts, paging: Paging): Claim {
  const { collection } = facts.list;
  const origin = readPage(start, collection);
  if (origin === undefined) return claimOnExchange(start, 'the first page');
  const wanted = idsOf(origin.items);
  const [without, linked] = [followed.filter(({ to }) => to === undefined), followed];
  for (const { from, to } of linked) {
    if (readPage(from, collection) === undefined) {
      return markerStayed(from, facts)
        ? claimOnExchange(from, 'a page behind the first')
        : inconclusive('Entries of the first page changed while the run looked.');
    }
    if (to === undefined) continue;
    const grounds = { evidence: [from.key, to.key], readings: paging.readings };
    const there = readPage(to, collection);
    if (there === undefined) return claimOnExchange(to, 'the first link');
    const came = idsOf(there.items);
    const found = compareSequences(came, wanted, facts.isStable, false);
    if (found.missing.length === 0 && found.strangers.length === 0 && found.swapped === undefined) continue;
    if (![...came, ...wanted].every(facts.isStable))
      return inconclusive('Entries of the first page changed while the run looked.', grounds);
    return failed('The first link does not lead back to the first page of the same list.', {
      ...grounds,
      expected: nameIds(wanted),
      actual: nameIds(came),
    });
  }
  if (without.length === followed.length) return inconclusive('No page had a first link to follow.');
  if (without.length > 0)
    return failed(`${without.length} of ${followed.length} pages have no first link.`, {
      expected: 'a first link on every page',
      actual: 'none on some of them',
      evidence: without.map(({ from }) => from.key),
      readings: paging.readings,
    });
  return facts.before.items.length > 1 && followed.length > 1
    ? passed(`The first link led back to the first page from ${followed.length} pages.`)
    : inconclusive(
        `All ${facts.api.noun.many} fit the first page, so leading back to it shows nothing; two would decide it.`,
      );
}
