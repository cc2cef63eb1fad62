import type { Exchange } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { type Page, readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { pagingSubjects, probePages } from '../toolkit/paging.ts';
import { nameItems } from '../toolkit/phrases.ts';
import { claimOnExchange } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'pagination.marker-is-exclusive',
  title: 'a page begins behind its marker',
  proves:
    'The list is asked for behind its first, a middle and its last entry; the entry itself must not come again.',
  cannotSee: 'Markers of entries that the list does not show.',
  subjects: (api) => pagingSubjects(api),
  *ask(scene, { paging }) {
    const { items } = scene.before;
    const places = [...new Set([0, Math.floor(items.length / 2), items.length - 1])];
    const asked: { id: string; exchange: Exchange; page: Page | undefined }[] = [];
    for (const place of places) {
      const item = items[place];
      if (item === undefined) continue;
      const exchange = yield* askList(scene, [[paging.marker, item.id], ...probePages(scene)]);
      asked.push({ id: item.id, exchange, page: readPage(exchange, scene.list.collection) });
    }
    return asked;
  },
  judge(asked, facts, { paging }) {
    const evidence = asked.map(({ exchange }) => exchange.key);
    const judged = asked.filter(({ id }) => facts.isStable(id));
    if (judged.length === 0)
      return inconclusive(
        `No ${facts.api.noun.one} stayed the same that could serve as a marker; one would decide it.`,
      );
    for (const { id, exchange, page } of judged) {
      if (page === undefined) return claimOnExchange(exchange, `the list behind ${id}`);
      if (page.items.some((item) => item.id === id)) {
        return failed(`The list asked for behind ${id} holds ${id} itself, so a walk by marker repeats it.`, {
          expected: `only what stands behind ${id}`,
          actual: `begins with ${nameItems(page.items.slice(0, 3))}`,
          evidence: [exchange.key],
          readings: paging.readings,
        });
      }
    }
    return passed(`Asked for behind ${judged.length} markers, the list never held the marker itself.`, {
      evidence,
    });
  },
});
