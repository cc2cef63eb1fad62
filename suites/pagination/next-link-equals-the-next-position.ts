import type { Asking } from '../../engine/base/asking.ts';
import { type Exchange, type Query, statusOf } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { askList, follow } from '../../engine/list/ask.ts';
import { takenSize } from '../../engine/list/page-sizes.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { readPage } from '../../engine/paging/page.ts';
import type { PagingStyle } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { hasSize, pagingSubjects, sameEntries, smallPage } from '../toolkit/paging.ts';
import { idsOf, nameIds, nameQuery } from '../toolkit/phrases.ts';
import { queriesLeavingSeveral } from '../toolkit/queries.ts';
import { sortQuery, sortSubjects } from '../toolkit/sorting.ts';
import { claimOnService, claimOnUnjudged, service } from '../toolkit/walk-claims.ts';

/** Pages whose next link is followed. */
const mostSteps = 3;

interface Step {
  readonly link: string;
  readonly query: Query;
  readonly linked: Exchange;
  readonly asked: Exchange;
}

export default defineCheck({
  id: 'pagination.next-link-equals-the-next-position',
  title: 'the next link is the same as a request for the next page by its parameter',
  proves:
    'The second page and two more are requested twice: by the next link of the page before, and with the parameter for the position. Both must contain the same entries in the same order. If a link need not repeat the query, filtered lists and a sorted list are also read in this way.',
  cannotSee: 'Later pages; the queries of links that must repeat them, which another check compares.',
  subjects: (api) =>
    pagingSubjects(
      api,
      (paging) =>
        paging.givesAddress('next') &&
        hasSize(paging) &&
        paging.marker === undefined &&
        paging.position !== undefined,
    ),
  aspects: () => [sameEntries, service],
  *ask(scene, { paging }) {
    const limit = paging.sized(smallPage(scene, paging));
    const plain = yield* askBothWays(scene, paging, limit, mostSteps);
    // What a link does not show of its query has to be seen by following it.
    for (const view of paging.linksCarryQuery ? [] : viewsOf(scene)) {
      const { steps } = yield* askBothWays(
        scene,
        paging,
        [...view, ...paging.sized(takenSize(scene, paging, 1))],
        1,
      );
      plain.steps.push(...steps);
    }
    return plain;
  },
  judge({ first, steps }, facts) {
    const served = [
      claimOnService(first, 'the first page', facts),
      ...steps.flatMap(({ linked, asked, query }) => [
        claimOnService(linked, 'the address of the next link', facts),
        claimOnService(asked, `the list with ${nameQuery(query)}`, facts),
      ]),
    ];
    const none = inconclusive(
      `The first page has no next link; the check needs more ${facts.api.noun.many}.`,
    );
    return worstOfEach(
      [sameEntries, service],
      [...steps.flatMap((step) => claimsOnStep(step, facts)), ...served],
      claimOnUnjudged(served, none),
    );
  },
});

/** Statuses by which a target refuses a query beside a text that holds it. */
const refusals = [400, 422];

/** Asks for the pages after the first one of a list both by the next link and by the parameter. */
function* askBothWays(
  scene: Scene,
  paging: PagingStyle,
  from: Query,
  most: number,
): Asking<{ readonly first: Exchange; readonly steps: Step[] }> {
  const first = yield* askList(scene, from);
  const steps: Step[] = [];
  let here = first;
  while (steps.length < most) {
    const page = readPage(here, scene.list.collection);
    const link = page === undefined ? undefined : paging.linkOn(page, 'next');
    const query = page === undefined ? undefined : paging.own(page, from);
    if (link === undefined || query === undefined) break;
    const purpose = { to: 'see where the next link leads', allows: paging.expired };
    const linked = yield* follow(link, here, { repetition: 1, purpose });
    // A text for where a page begins may hold the whole query, which then may not stand beside it.
    const isHeld = from.some(([name]) => decodeQuery(link).every(([other]) => other !== name));
    const allows = [...purpose.allows, ...(isHeld ? refusals : [])];
    const asked = yield* askList(scene, query, { purpose: { ...purpose, allows } });
    if (isHeld && refusals.includes(statusOf(asked) ?? 0)) break;
    steps.push({ link, query, linked, asked });
    here = linked;
  }
  return { first, steps };
}

/** Filters whose lists are read so at most. */
const mostFilters = 2;

/** A list by a value that leaves several entries, of a few filters, and one in an order. */
function viewsOf(scene: Scene): readonly Query[] {
  const filtered = queriesLeavingSeveral(scene).map(({ query }) => query);
  const sorted = sortSubjects(scene.api).map((subject) => sortQuery(subject, 'descending'));
  return [...filtered.slice(0, mostFilters), ...sorted.slice(0, 1)];
}

function claimsOnStep({ link, query, linked, asked }: Step, facts: Facts): readonly Claim[] {
  const { collection } = facts.list;
  const [left, right] = [linked, asked].map((one) => {
    const page = readPage(one, collection);
    return page === undefined ? undefined : idsOf(page.items);
  });
  if (left === undefined || right === undefined) return [];
  const grounds = { aspect: sameEntries, evidence: [linked.key, asked.key] };
  if (left.length === right.length && left.every((id, index) => id === right[index]))
    return [passed('Each page was the same by next link and by parameter.', grounds)];
  if (![...left, ...right].every(facts.isStable))
    return [inconclusive('Entries of these pages changed during the run.', grounds)];
  return [
    failed('The next link does not lead to the same page as the parameter.', {
      ...grounds,
      expected: `by ${nameQuery(query)}: ${right.length === 0 ? 'no entry' : nameIds(right)}`,
      actual: `by ${link}: ${left.length === 0 ? 'no entry' : nameIds(left)}`,
      seenIn: [linked.key],
    }),
  ];
}
