import { defineCheck } from '../../engine/check.ts';
import { askList, follow } from '../../engine/observe/ask.ts';
import { pageLink, readPage } from '../../engine/observe/page.ts';
import { failed, inconclusive, passed } from '../../engine/verdict.ts';
import { pagingSubjects, smallPage } from '../support/paging.ts';
import { idsOf, nameIds, verdictOnExchange } from '../support/walks.ts';

export default defineCheck({
  id: 'pagination.next-equals-marker-of-last-item',
  title: 'following the next link is the same as asking behind the last entry',
  proves:
    'The second page is asked for twice: by the next link of the first, and by hand with the last entry of the first as marker; both must hold the same entries.',
  cannotSee: 'Pages further on than the second.',
  subjects: (api) => pagingSubjects(api, ({ next }) => next !== undefined),
  *observe(scene, { paging }) {
    const size = String(smallPage(scene.before.items.length));
    const first = yield* askList(scene, [[paging.limit, size]]);
    const page = readPage(first, scene.list.collection);
    const link = page === undefined ? undefined : pageLink(page, paging.next);
    const last = page?.items.at(-1);
    if (link === undefined || last === undefined) return { first, linked: undefined, marked: undefined };
    const linked = yield* follow(link, first, { repetition: 1 });
    const marked = yield* askList(scene, [
      [paging.limit, size],
      [paging.marker, last.id],
    ]);
    return { first, linked, marked };
  },
  judge({ first, linked, marked }, facts, { paging }) {
    const { collection } = facts.list;
    if (readPage(first, collection) === undefined) return verdictOnExchange(first, 'the first page');
    if (linked === undefined || marked === undefined)
      return inconclusive(`The first page has no next link; more ${facts.api.noun.many} would decide it.`);
    const [byLink, byMarker] = [readPage(linked, collection), readPage(marked, collection)];
    if (byLink === undefined) return verdictOnExchange(linked, 'the next link');
    if (byMarker === undefined) return verdictOnExchange(marked, 'the page behind the last entry');
    const judged = (ids: readonly string[]): readonly string[] => ids.filter(facts.isStable);
    const [left, right] = [judged(idsOf(byLink.items)), judged(idsOf(byMarker.items))];
    const grounds = { evidence: [linked.key, marked.key, first.key], readings: paging.readings };
    const whole = byLink.length === left.length && byMarker.length === right.length;
    if (left.join() === right.join())
      return passed(`Both ways gave the same ${left.length} entries.`, grounds);
    if (!whole) return inconclusive('Entries of the second page changed while the run looked.', grounds);
    return failed('The next link leads elsewhere than asking behind the last entry of the page.', {
      ...grounds,
      expected: `by marker: ${nameIds(right)}`,
      actual: `by link: ${nameIds(left)}`,
    });
  },
});
