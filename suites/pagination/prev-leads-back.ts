import type { Exchange, Query } from '../../engine/base/exchange.ts';
import { all, several } from '../../engine/base/plural.ts';
import {
  type Claim,
  failed,
  inconclusive,
  passed,
  shouldFail,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { askList, follow } from '../../engine/list/ask.ts';
import { readPage } from '../../engine/paging/page.ts';
import type { PagingStyle } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { askPageAfter, hasSize, pagingSubjects, sameEntries, smallPage } from '../toolkit/paging.ts';
import { idsOf, nameIds } from '../toolkit/phrases.ts';
import { claimOnService, claimOnUnjudged, markerStayed, service } from '../toolkit/walk-claims.ts';

/** That every page but the first has the link, and that the first has none. */
const [presence, absence] = [{ relation: 'presence' }, { relation: 'absence' }];
const aspects = [sameEntries, presence, absence, service];
const purpose = { to: 'see where the link to the previous page leads', allows: [] };

/** Pages whose links are followed, besides the first. */
const mostSteps = 3;

interface Step {
  /** The page before. */
  readonly before: Exchange;
  readonly page: Exchange;
  /** What came by the link of the page; undefined where it has none. */
  readonly back: Exchange | undefined;
}

export default defineCheck({
  id: 'pagination.prev-leads-back',
  title: 'the link to the previous page leads back to it',
  proves:
    'The second page and two more of the plain list are requested. The link to the previous page must return the entries of the page before, and the first page must have no such link.',
  cannotSee: 'Later pages; filtered and sorted lists, whose queries another check compares.',
  subjects: (api) => pagingSubjects(api, (paging) => paging.hasLink('prev') && hasSize(paging)),
  aspects: () => aspects,
  *ask(scene, { paging }) {
    const limited: Query = paging.sized(smallPage(scene, paging));
    const first = yield* askList(scene, limited);
    const steps: Step[] = [];
    let here = first;
    let came = 0;
    while (steps.length < mostSteps) {
      const page: Exchange | undefined = yield* askPageAfter(scene, paging, here, limited, came);
      if (page === undefined) break;
      const link = linkOf(page, scene.list, paging);
      const back = link === undefined ? undefined : yield* follow(link, page, { repetition: 1, purpose });
      steps.push({ before: here, page, back });
      came += readPage(here, scene.list.collection)?.length ?? 0;
      here = page;
    }
    return { first, steps };
  },
  judge({ first, steps }, facts, { paging }) {
    const served = [
      claimOnService(first, 'the first page', facts),
      ...steps.flatMap(({ back }) =>
        back === undefined
          ? []
          : [claimOnService(back, 'the address of the link to the previous page', facts)],
      ),
    ];
    const inside = steps.filter(({ page }) => (readPage(page, facts.list.collection)?.length ?? 0) > 0);
    const claims = [
      ...inside.flatMap((step) => claimsOnStep(step, facts)),
      ...(inside.length === 0 ? [] : [claimOnPresence(inside, facts, paging)]),
      ...claimsOnFirst(first, facts, paging),
      ...served,
    ];
    const none = inconclusive(`No page follows the first; the check needs more ${facts.api.noun.many}.`);
    return worstOfEach(aspects, claims, claimOnUnjudged(served, none));
  },
});

function linkOf(
  exchange: Exchange,
  { collection }: Facts['list'],
  { linkOn }: PagingStyle,
): string | undefined {
  const page = readPage(exchange, collection);
  return page === undefined ? undefined : linkOn(page, 'prev');
}

function claimsOnStep({ before, page, back }: Step, facts: Facts): readonly Claim[] {
  const { collection } = facts.list;
  const [wanted, came] = [before, back].map((one) =>
    one === undefined ? undefined : readPage(one, collection)?.items,
  );
  if (wanted === undefined || came === undefined || back === undefined) return [];
  const grounds = { aspect: sameEntries, evidence: [back.key, page.key, before.key] };
  const [right, found] = [idsOf(wanted), idsOf(came)];
  if (right.length === found.length && right.every((id, index) => id === found[index]))
    return [passed('The link to the previous page leads back to it.', grounds)];
  return [
    [...right, ...found].every(facts.isStable)
      ? failed('The link to the previous page leads elsewhere.', {
          ...grounds,
          expected: nameIds(right),
          actual: found.length === 0 ? 'no entry' : nameIds(found),
          seenIn: [back.key],
        })
      : inconclusive('Entries of these pages changed during the run.', grounds),
  ];
}

function claimOnPresence(steps: readonly Step[], facts: Facts, paging: PagingStyle): Claim {
  const without = steps.filter(({ page }) => linkOf(page, facts.list, paging) === undefined);
  return without.length === 0
    ? passed(
        `${all(steps.length, 'page after the first has', 'pages after the first have')} a link to the previous page.`,
        {
          aspect: presence,
        },
      )
    : failed(
        `Of ${several(steps.length, 'page')} after the first, ${without.length} had no link to the previous page.`,
        {
          aspect: presence,
          expected: 'a link to the previous page on every page except the first',
          actual: 'none on some of them',
          evidence: without.map(({ page }) => page.key),
        },
      );
}

function claimsOnFirst(first: Exchange, facts: Facts, paging: PagingStyle): readonly Claim[] {
  if (readPage(first, facts.list.collection) === undefined || !markerStayed(first, facts)) return [];
  const link = linkOf(first, facts.list, paging);
  const grounds = { aspect: absence, evidence: [first.key] };
  return [
    link === undefined
      ? passed('The first page has no link to a previous page.', grounds)
      : shouldFail(facts.level, 'The first page has a link to a previous page, which does not exist.', {
          ...grounds,
          expected: 'no such link',
          actual: link,
        }),
  ];
}
