import type { Walk } from '../../engine/list/scene.ts';
import { walkList } from '../../engine/list/walk.ts';
import { defineCheck } from '../../engine/run/check.ts';
import {
  type CountedPage,
  type CountSubject,
  claimOnCounts,
  countSubjects,
  undecidedOnEach,
  unsettledCount,
} from '../toolkit/counted-lists.ts';
import { smallPage, stretchOf } from '../toolkit/paging.ts';

const aspect = { relation: 'remaining' };

export default defineCheck({
  id: 'pagination.remaining-is-right',
  title: 'a page says correctly how many entries follow it',
  proves:
    'The plain list is read in small pages. The number of remaining entries on each page must be the length of the whole list, according to two readings, minus the entries so far.',
  cannotSee: 'Pages that omit the number, which is allowed; lists that change during the run.',
  subjects: (api) => countSubjects(api, 'remaining'),
  aspects: () => [aspect],
  *ask(scene, { paging }) {
    const size = smallPage(scene, paging);
    return yield* walkList(scene, paging.sized(size), { pages: stretchOf(scene) });
  },
  judge(walk, facts, subject) {
    const unsettled = unsettledCount(facts);
    if (unsettled !== undefined)
      return undecidedOnEach([aspect], `${unsettled} The check needs a list that stays the same.`);
    const what = `the number of ${facts.api.noun.many} after it`;
    return [claimOnCounts(what, countedPages(walk, facts.before.items.length, subject), aspect)];
  },
});

function countedPages({ pages }: Walk, all: number, { count }: CountSubject): readonly CountedPage[] {
  let came = 0;
  return pages.flatMap((page) => {
    came += page.length;
    const said = count.on(page);
    return said === undefined || came > all ? [] : [{ page, said, right: all - came }];
  });
}
