import type { Asking } from '../../engine/base/asking.ts';
import type { Exchange, Query } from '../../engine/base/exchange.ts';
import { all, several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { askList, follow } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { decisionsOn } from '../../engine/operators/decisions.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { type Page, readPage } from '../../engine/paging/page.ts';
import type { PagingStyle } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { beginsList } from '../../engine/run/place-of-request.ts';
import {
  askPageAfter,
  hasSize,
  pagingSubjects,
  partPage,
  sameEntries,
  smallPage,
} from '../toolkit/paging.ts';
import { nameIds } from '../toolkit/phrases.ts';
import { queriesLeavingSeveral } from '../toolkit/queries.ts';
import { comparableIds } from '../toolkit/shorter-pages.ts';
import { smallSortedPages } from '../toolkit/sorted-pages.ts';
import { sortSubjects } from '../toolkit/sorting.ts';
import {
  claimOnExchange,
  claimOnService,
  claimOnUnjudged,
  markerStayed,
  service,
} from '../toolkit/walk-claims.ts';

interface Opening {
  readonly start: Exchange;
  readonly followed: readonly Followed[];
}

interface Followed {
  readonly from: Exchange;
  readonly link: string | undefined;
  readonly to: Exchange | undefined;
}

const presence = { relation: 'presence' };
const purpose = { to: 'see where the first link leads', allows: [] };
const aspects = [sameEntries, presence, service];

export default defineCheck({
  id: 'pagination.first-leads-back',
  title: 'the first link leads back to the first page from every page',
  proves:
    'The first link of the first, the second, and a later page is followed, for the plain list, a sorted list, and some filtered lists. Each must return the entries of the first page of the same list.',
  cannotSee: 'First links of other pages; another check compares their queries.',
  subjects: (api) => pagingSubjects(api, (paging) => paging.hasLink('first') && hasSize(paging)),
  aspects: () => aspects,
  *ask(scene, { paging }) {
    const [sorting] = sortSubjects(scene.api);
    const openings = [yield* askOpening(scene, paging, paging.sized(smallPage(scene, paging)))];
    if (sorting !== undefined)
      openings.push(yield* askOpening(scene, paging, smallSortedPages(scene, sorting, paging, 'descending')));
    for (const { query, filter, value } of queriesLeavingSeveral(scene).slice(0, mostFiltered)) {
      const matching = decisionsOn(scene.before.items, filter, value, 'standard').count('yes');
      openings.push(
        yield* askOpening(scene, paging, [...query, ...paging.sized(partPage(scene, paging, matching))]),
      );
    }
    return openings;
  },
  judge(openings, facts, { paging }) {
    const claims = openings.flatMap((opening) => claimsOnOpening(opening, facts, paging));
    const none =
      facts.before.items.length > 1
        ? 'No page had a first link to follow.'
        : `All ${facts.api.noun.many} fit on the first page, so leading back to it proves nothing; the check needs two.`;
    return worstOfEach(aspects, claims, claimOnUnjudged(claims, inconclusive(none)));
  },
});

/** Filtered lists whose first links are followed at most. */
const mostFiltered = 5;

/** Asks for up to three pages of a list by the queries by which other checks read it, and follows the first link of each. */
function* askOpening(scene: Scene, paging: PagingStyle, limited: Query): Asking<Opening> {
  const { collection } = scene.list;
  const start = yield* askList(scene, limited);
  const from: Exchange[] = [];
  let here: Exchange | undefined = start;
  let came = 0;
  while (here !== undefined && from.length < 3) {
    from.push(here);
    const next: Exchange | undefined = yield* askPageAfter(scene, paging, here, limited, came);
    came += readPage(here, collection)?.length ?? 0;
    here = next;
  }
  const followed: Followed[] = [];
  for (const exchange of from) {
    const page = readPage(exchange, collection);
    const link = page === undefined ? undefined : paging.linkOn(page, 'first');
    const to = link === undefined ? undefined : yield* follow(link, exchange, { repetition: 1, purpose });
    followed.push({ from: exchange, link, to });
  }
  return { start, followed };
}

function claimsOnOpening({ start, followed }: Opening, facts: Facts, paging: PagingStyle): readonly Claim[] {
  const { collection } = facts.list;
  const origin = readPage(start, collection);
  if (origin === undefined) return [claimOnExchange(start, 'the first page')];
  const pages = followed.filter(({ from }) => markerStayed(from, facts));
  const served = pages.flatMap(({ from, to }) => [
    claimOnService(from, 'a page of the list', facts),
    ...(to === undefined ? [] : [claimOnService(to, 'the address of the first link', facts)]),
  ]);
  const linkedPages = followed.filter(
    ({ from }) => readPage(from, collection) !== undefined && hasToHaveFirst(from, facts),
  );
  const linked = followed.filter(({ to }) => to !== undefined);
  if (linked.length === 0) return served;
  const back = followed.flatMap((step) => claimsOnStep(step, origin, facts, paging));
  // Where everything fits one page, leading back to it shows nothing.
  const showsReturn = facts.before.items.length > 1 && followed.length > 1;
  return [
    ...(showsReturn ? back : back.filter(({ outcome }) => outcome !== 'passed')),
    claimOnPresence(
      linkedPages.filter(({ link }) => link === undefined),
      linkedPages.length,
    ),
    ...served,
  ];
}

function claimsOnStep(
  { from, to }: Followed,
  origin: Page,
  facts: Facts,
  paging: PagingStyle,
): readonly Claim[] {
  const there = to === undefined ? undefined : readPage(to, facts.list.collection);
  if (to === undefined || there === undefined) return [];
  const grounds = { aspect: sameEntries, evidence: [to.key, from.key] };
  const [came, wanted] = comparableIds(there, origin, paging);
  const changed = inconclusive('Entries of the first page changed during the run.', grounds);
  if (!wanted.some(facts.isStable)) return [changed];
  const found = compareSequences(came, wanted, facts.isStable, false);
  if (found.missing.length === 0 && found.extra.length === 0 && found.swapped === undefined)
    return [passed('The first link leads back to the first page.', grounds)];
  return [
    [...came, ...wanted].every(facts.isStable)
      ? failed('The first link does not lead back to the first page of the same list.', {
          ...grounds,
          expected: nameIds(wanted),
          actual: nameIds(came),
        })
      : changed,
  ];
}

/** Whether a page has to have a first link: the first one itself may do without where the style lets it. */
function hasToHaveFirst(exchange: Exchange, facts: Facts): boolean {
  const paging = pagingOf(facts.list);
  return paging?.firstPageHasFirst === true || (paging !== undefined && !beginsList(exchange, facts));
}

function claimOnPresence(without: readonly Followed[], pages: number): Claim {
  return without.length === 0
    ? passed(`${all(pages, 'page has', 'pages have')} a first link.`, { aspect: presence })
    : failed(`Of ${several(pages, 'page')}, ${without.length} had no first link.`, {
        aspect: presence,
        expected: 'a first link on every page',
        actual: 'none on some of them',
        evidence: without.map(({ from }) => from.key),
      });
}
