import { compareFiltered } from '../../engine/list/filtered.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { askByChosenValues } from '../toolkit/chosen-values.ts';
import { type FilterSubject, filterSubjects } from '../toolkit/filters.ts';
import { askWithoutLimit, claimOnLimitedLists, type LimitedList } from '../toolkit/limited-lists.ts';
import { hasSize } from '../toolkit/paging.ts';
import { completeness } from '../toolkit/sequence-claims.ts';

export default defineCheck({
  id: 'pagination.limit-keeps-the-filtered-list',
  title: 'a limit removes nothing from a filtered list',
  proves:
    'The list is filtered by values drawn from it, and read in large pages. If a matching entry is missing, the list is also requested without a limit. Entries that are returned without a limit must also be returned with one, page by page.',
  cannotSee: 'Entries that are missing with and without a limit; the end of long lists.',
  subjects: (api): readonly FilterSubject[] => {
    const paging = pagingOf(api.list);
    return paging === undefined || !hasSize(paging) ? [] : filterSubjects(api);
  },
  aspects: () => [completeness],
  *ask(scene, subject) {
    const { items } = scene.before;
    const lists: LimitedList[] = [];
    for (const { value, walk } of yield* askByChosenValues(scene, subject)) {
      const { missing } = compareFiltered(subject.filter, value, walk, items, () => true, scene.level);
      lists.push(yield* askWithoutLimit(scene, [[subject.name, value]], walk, missing.length > 0));
    }
    return lists;
  },
  judge: (lists, facts) => [claimOnLimitedLists(lists, facts)],
});
