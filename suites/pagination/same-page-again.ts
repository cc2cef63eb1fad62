import type { Query } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { fingerprint } from '../../engine/list/fingerprint.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { pagingSubjects, smallPage } from '../toolkit/paging.ts';
import { idsOf, nameIds } from '../toolkit/phrases.ts';
import { claimOnExchange, markerStayed } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'pagination.same-page-again',
  title: 'the same page asked for again is the same page',
  proves:
    'A page in the middle of the list is asked for three times; entries that stayed the same must come each time, in the same order and with the same members.',
  cannotSee: 'Entries that change while the run looks; differences that come more rarely.',
  subjects: (api) => pagingSubjects(api),
  *ask(scene, { paging }) {
    const { items } = scene.before;
    const marker = items[Math.floor((items.length - 1) / 2)];
    if (marker === undefined || items.length < 2) return [];
    const query: Query = [
      [paging.limit, String(smallPage(items.length))],
      [paging.marker, marker.id],
    ];
    const first = yield* askList(scene, query, { repetition: 1 });
    const second = yield* askList(scene, query, { repetition: 2 });
    return [first, second, yield* askList(scene, query, { repetition: 3 })];
  },
  judge(exchanges, facts, { paging }) {
    const { collection } = facts.list;
    const [first, ...others] = exchanges;
    const page = first === undefined ? undefined : readPage(first, collection);
    if (first === undefined)
      return inconclusive(`No page begins behind another; two ${facts.api.noun.many} would decide it.`);
    if (!markerStayed(first, facts))
      return inconclusive(`The ${facts.api.noun.one} that served as marker changed or went meanwhile.`);
    if (page === undefined) return claimOnExchange(first, 'a page in the middle');
    const judged = page.items.filter(({ id }) => facts.isStable(id));
    for (const other of others) {
      const again = readPage(other, collection);
      if (again === undefined) return claimOnExchange(other, 'a page in the middle');
      const grounds = { evidence: [first.key, other.key], readings: paging.readings };
      const found = compareSequences(idsOf(again.items), idsOf(page.items), facts.isStable, false);
      const moved = ![...page.items, ...again.items].every(({ id }) => facts.isStable(id));
      const differs = [...found.missing, ...found.strangers];
      if (!moved && differs.length > 0)
        return failed('The same page, asked for again, holds other entries, so nobody can read on from it.', {
          ...grounds,
          expected: nameIds(idsOf(page.items)),
          actual: nameIds(idsOf(again.items)),
        });
      if (found.swapped !== undefined)
        return failed('The same page, asked for again, comes in another order.', {
          ...grounds,
          expected: nameIds(idsOf(page.items)),
          actual: nameIds(idsOf(again.items)),
        });
      const twins = new Map(again.items.map((item) => [item.id, item]));
      const changed = judged.filter((item) => {
        const twin = twins.get(item.id);
        return twin !== undefined && fingerprint(twin, collection) !== fingerprint(item, collection);
      });
      if (changed.length > 0)
        return failed('The same page, asked for again, shows an entry with other members.', {
          ...grounds,
          expected: 'the same members each time',
          actual: nameIds(idsOf(changed)),
        });
    }
    return judged.length === 0
      ? inconclusive(`Nothing on the page stayed the same; one ${facts.api.noun.one} would decide it.`)
      : passed(`Three times the page held the same ${judged.length} entries.`, {
          evidence: exchanges.map(({ key }) => key),
          readings: paging.readings,
        });
  },
});
