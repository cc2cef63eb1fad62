import type { Paging } from '../../engine/api/model.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { askList, follow } from '../../engine/list/ask.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { type Page, pageLink, readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { pagingSubjects, smallPage } from '../toolkit/paging.ts';
import { idsOf, nameIds } from '../toolkit/phrases.ts';
import { claimOnExchange, markerStayed } from '../toolkit/walk-claims.ts';

/** Pages whose next link is followed. */
const mostSteps = 4;

interface Step {
  readonly linked: Exchange;
  readonly marked: Exchange;
}

export default defineCheck({
  id: 'pagination.next-equals-marker-of-last-item',
  title: 'following the next link is the same as asking behind the last entry',
  proves:
    'The second page and three more are asked for twice: by the next link of the page before, and by hand with the last entry of that page as marker; both must hold the same entries.',
  cannotSee: 'Pages further on.',
  subjects: (api) => pagingSubjects(api, ({ next }) => next !== undefined),
  *ask(scene, { paging }) {
    const { collection } = scene.list;
    const size = String(smallPage(scene.before.items.length));
    const first = yield* askList(scene, [[paging.limit, size]]);
    const steps: Step[] = [];
    let here = first;
    while (steps.length < mostSteps) {
      const page = readPage(here, collection);
      const link = page === undefined ? undefined : pageLink(page, paging.next);
      const last = page?.items.at(-1);
      if (link === undefined || last === undefined) break;
      const linked = yield* follow(link, here, { repetition: 1 });
      const marked = yield* askList(scene, [
        [paging.limit, size],
        [paging.marker, last.id],
      ]);
      steps.push({ linked, marked });
      here = linked;
    }
    return { first, steps };
  },
  judge({ first, steps }, facts, { paging }) {
    const { collection } = facts.list;
    if (readPage(first, collection) === undefined) return claimOnExchange(first, 'the first page');
    let [decided, moved, empty] = [0, 0, 0];
    for (const { linked, marked } of steps) {
      const grounds = { evidence: [linked.key, marked.key, first.key], readings: paging.readings };
      const [byLink, byMarker] = [readPage(linked, collection), readPage(marked, collection)];
      if (!markerStayed(marked, facts)) {
        moved += 1;
        continue;
      }
      if (byLink === undefined) return claimOnExchange(linked, 'the next link');
      if (byMarker === undefined) return claimOnExchange(marked, 'the page behind the last entry');
      if (linksOn(byLink, paging) || linksOn(byMarker, paging)) {
        empty += 1;
        continue;
      }
      const [left, right] = [idsOf(byLink.items), idsOf(byMarker.items)];
      const found = compareSequences(left, right, facts.isStable, false);
      const same = found.missing.length === 0 && found.strangers.length === 0 && found.swapped === undefined;
      if (same) decided += 1;
      else if (![...left, ...right].every(facts.isStable)) moved += 1;
      else
        return failed('The next link leads elsewhere than asking behind the last entry of the page.', {
          ...grounds,
          expected: `by marker: ${nameIds(right)}`,
          actual: `by link: ${nameIds(left)}`,
        });
    }
    if (decided > 0) return passed(`${decided} pages were the same by next link and by marker.`);
    if (empty > 0)
      return inconclusive(
        'Pages came empty and led on, as they may, so that both ways come to what follows in other steps.',
      );
    return moved > 0
      ? inconclusive('The entries of these pages changed while the run looked.')
      : inconclusive(`The first page has no next link; more ${facts.api.noun.many} would decide it.`);
  },
});

/** Whether a page is empty and leads on: a page may bring fewer than were asked for, and none at all. */
function linksOn(page: Page, paging: Paging): boolean {
  return page.items.length === 0 && pageLink(page, paging.next) !== undefined;
}
