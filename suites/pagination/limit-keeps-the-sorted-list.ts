import { defineCheck } from '../../engine/run/check.ts';
import { askWithoutLimit, claimOnLimitedLists, type LimitedList } from '../toolkit/limited-lists.ts';
import { idsOf } from '../toolkit/phrases.ts';
import { completeness } from '../toolkit/sequence-claims.ts';
import { askBothDirections, pagedSortSubjects, sortQuery } from '../toolkit/sorting.ts';

export default defineCheck({
  id: 'pagination.limit-keeps-the-sorted-list',
  title: 'a limit takes nothing out of a sorted list',
  proves:
    'The list is asked for sorted by the key, in both directions and in large pages. Where something of the plain list is missing, it is asked for without a limit, too: what comes then must come with a limit as well, page after page.',
  cannotSee:
    'What is missing either way, which is no question of limits; long lists, of which only a stretch is read.',
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
