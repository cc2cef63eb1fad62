import { type Exchange, statusOf } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { askList, follow } from '../../engine/list/ask.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { type Page, readPage } from '../../engine/paging/page.ts';
import type { Marker, PagingStyle } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { type GivenLink, shownLinks } from '../toolkit/followed-links.ts';
import { marked, pagingSubjects, sameEntries, smallPage } from '../toolkit/paging.ts';
import { nameIds } from '../toolkit/phrases.ts';
import { comparableIds } from '../toolkit/shorter-pages.ts';
import { exchangesOfRound, listPage } from '../toolkit/shown-items.ts';
import { claimOnService, claimOnUnjudged, decidedOf, markerStayed, service } from '../toolkit/walk-claims.ts';

/** Pages whose next link is followed. */
const mostSteps = 4;

/** That the next link names the last entry of its page, or leads to the same page by another name. */
const markerOfLast = { relation: 'marker-of-the-last-entry' };

interface Step {
  /** What the marker takes of the last entry of the page before. */
  readonly last: string;
  readonly link: string;
  readonly linked: Exchange;
  readonly marked: Exchange;
}

export default defineCheck({
  id: 'pagination.next-equals-marker-of-last-item',
  title: 'the next link is the same as a request with the last entry as the marker',
  proves:
    'The second page and three more are requested twice: by the next link of the page before, and with the last entry of that page as the marker. Both must contain the same entries. If they do not, the next link must at least have that entry as its marker.',
  cannotSee: 'Later pages.',
  subjects: (api) =>
    marked(pagingSubjects(api, ({ givesAddress, size }) => givesAddress('next') && size !== undefined)),
  aspects: () => [sameEntries, markerOfLast, service],
  *ask(scene, { paging, marker }) {
    const { collection } = scene.list;
    const limit = paging.sized(smallPage(scene, paging));
    const first = yield* askList(scene, limit);
    const steps: Step[] = [];
    let here = first;
    while (steps.length < mostSteps) {
      const page = readPage(here, collection);
      const link = page === undefined ? undefined : paging.linkOn(page, 'next');
      const last = page?.items.at(-1);
      if (link === undefined || last === undefined) break;
      const linked = yield* follow(link, here, {
        repetition: 1,
        purpose: { to: 'see where the next link leads', allows: [] },
      });
      const marked = yield* askList(scene, [...limit, ...marker.following(last)]);
      steps.push({ last: marker.valueIn(last) ?? last.id, link, linked, marked });
      here = linked;
    }
    return { first, steps };
  },
  judge({ first, steps }, facts, { paging, marker }) {
    const served = [
      claimOnService(first, 'the first page', facts),
      ...steps
        .filter(({ marked }) => markerStayed(marked, facts))
        .flatMap(({ linked, marked }) => [
          claimOnService(linked, 'the address of the next link', facts),
          claimOnService(marked, 'the page after the last entry', facts),
        ]),
    ];
    // A step that changed or led past an empty page does not hide what the others showed.
    const compared = decidedOf(steps.map((step) => claimOnStep(step, facts, paging)));
    const named = decidedOf(steps.map((step) => claimOnMarker(step, marker, facts, paging)));
    const none = inconclusive(
      `The first page has no next link; the check needs more ${facts.api.noun.many}.`,
    );
    return worstOfEach(
      [sameEntries, markerOfLast, service],
      [...compared, ...named, ...served],
      claimOnUnjudged(served, none),
    );
  },
});

function claimOnStep({ linked, marked }: Step, facts: Facts, paging: PagingStyle): Claim {
  const { collection } = facts.list;
  const grounds = { aspect: sameEntries, evidence: [linked.key, marked.key] };
  const changed = inconclusive('The entries of these pages changed during the run.', grounds);
  const [byLink, byMarker] = [readPage(linked, collection), readPage(marked, collection)];
  if (!markerStayed(marked, facts)) return changed;
  if (byLink === undefined || byMarker === undefined)
    return inconclusive('One of the two pages was not returned, so they cannot be compared.', grounds);
  if (linksOn(byLink, paging) || linksOn(byMarker, paging))
    return inconclusive(
      'Empty pages led on, as they may, so both ways reach the same entries in different steps.',
      grounds,
    );
  const [left, right] = comparableIds(byLink, byMarker, paging);
  const found = compareSequences(left, right, facts.isStable, false);
  if (found.missing.length === 0 && found.extra.length === 0 && found.swapped === undefined)
    return passed('Each page was the same by next link and by marker.', grounds);
  if (![...left, ...right].every(facts.isStable)) return changed;
  return failed('The next link does not lead to the same page as the last entry as the marker.', {
    ...grounds,
    expected: `by marker: ${nameIds(right)}`,
    actual: `by link: ${nameIds(left)}`,
    seenIn: [linked.key],
  });
}

/** The claim on what a next link names as the last entry of its page; where it leads to the right page, it may name what it will. */
function claimOnMarker(step: Step, marker: Marker, facts: Facts, paging: PagingStyle): Claim {
  const { last, link } = step;
  const { markersIn, parameter } = marker;
  const compared = { ...claimOnStep(step, facts, paging), aspect: markerOfLast };
  if (compared.outcome !== 'failed' && !isRefused(step, facts)) return compared;
  const named = markersIn(decodeQuery(link));
  if (named.length === 0 && compared.outcome !== 'failed')
    return inconclusive('The next link names no entry and leads nowhere, which another check judges.', {
      aspect: markerOfLast,
      evidence: compared.evidence,
    });
  if (namesOnly(last, named))
    return passed('The next link names the last entry of its page.', { aspect: markerOfLast });
  const { evidence, seenIn } = shownLinks(
    [...linksThatNameOthers(marker, facts, paging)].sort(
      (left, right) => Number(right.link === link) - Number(left.link === link),
    ),
    facts,
  );
  return failed(
    'The marker of the next link is not the last entry of its page, and the link leads elsewhere.',
    {
      aspect: markerOfLast,
      expected: `${parameter}=${last}`,
      actual: link,
      evidence,
      seenIn,
    },
  );
}

/** Whether the address of a next link is refused where the page after the last entry comes. */
function isRefused({ linked, marked }: Step, facts: Facts): boolean {
  const status = statusOf(linked) ?? 0;
  const came = readPage(marked, facts.list.collection) !== undefined;
  return came && markerStayed(marked, facts) && status >= 400 && status < 500 && !isTemporary(linked);
}

function namesOnly(last: string, markers: readonly string[]): boolean {
  return markers.length === 1 && markers[0] === last;
}

/** The next links of the run that do not have the last entry of their page as marker. */
function linksThatNameOthers(
  { markersIn, valueIn }: Marker,
  facts: Facts,
  paging: PagingStyle,
): readonly GivenLink[] {
  return exchangesOfRound(facts).flatMap((exchange): readonly GivenLink[] => {
    const page = listPage(exchange, facts);
    const link = page === undefined ? undefined : paging.linkOn(page, 'next');
    const item = page?.items.at(-1);
    const last = item === undefined ? undefined : (valueIn(item) ?? item.id);
    return link === undefined || last === undefined || namesOnly(last, markersIn(decodeQuery(link)))
      ? []
      : [{ exchange, link }];
  });
}

/** Whether a page is empty and leads on: a page may bring fewer than were asked for, and none at all. */
function linksOn(page: Page, paging: PagingStyle): boolean {
  return page.items.length === 0 && paging.linkOn(page, 'next') !== undefined;
}
