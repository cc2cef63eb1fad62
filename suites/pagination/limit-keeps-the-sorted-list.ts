import { defineCheck } from '../../engine/run/check.ts';
import { askWithoutLimit, claimOnLimitedLists, type LimitedList } from '../toolkit/limited-lists.ts';
import { idsOf } from '../toolkit/phrases.ts';
import { completeness } from '../toolkit/sequence-claims.ts';
import { askBothDirections, pagedSortSubjects, sortQuery } from '../toolkit/sorting.ts';

export default defineCheck({
  id: 'pagination.limit-keeps-the-sorted-list',
  title: 'a limit removes nothing from a sorted list',
  proves:
    'The list is sorted by the key in both directions, and read in large pages. If an entry of the plain list is missing, the list is also requested without a limit. Entries that are returned without a limit must also be returned with one, page by page.',
  cannotSee: 'Entries that are missing with and without a limit; the end of long lists.',
  subjects: pagedSortSubjects,
  aspects: () => [completeness],
  *ask(scene, subject) {
    const walks = yield* askBothDirections(scene, subject);
    const lists: LimitedList[] = [];
    for (const direction of ['ascending', 'descending'] as const) {
      const came = new Set(idsOf(walks[direction].items));
      const lacking = scene.before.items.some(({ id }) => !came.has(id));
      lists.push(yield* askWithoutLimit(scene, sortQuery(subject, direction), walks[direction], lacking));
    }
    return lists;
  },
  judge: (lists, facts) => [claimOnLimitedLists(lists, facts)],
});
