import type { Asking } from '../../engine/base/asking.ts';
import { inconclusive } from '../../engine/base/verdict.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { type PagedFilterSubject, pagedFilterSubjects } from '../toolkit/filters.ts';
import { nameQuery } from '../toolkit/phrases.ts';
import {
  askInThreeWays,
  isOfUnknownForm,
  judgeThreeWays,
  type ThreeWays,
  threeWayAspects,
} from '../toolkit/three-ways.ts';

export default defineCheck({
  id: 'pagination.filtered-pages-join-to-the-filtered-list',
  title: 'a filtered list can be read page by page without loss',
  proves:
    'For values that match several entries, the filtered list is read in large pages, without a limit, and in small pages. Each way must return the same entries, each exactly once. If the list has such values, one has a capital letter and one has characters that must be percent-encoded.',
  cannotSee: 'Whether the entries match the filter, which other checks judge; the end of long lists.',
  subjects: pagedFilterSubjects,
  aspects: () => threeWayAspects,
  ask: askFilteredInThreeWays,
  judge: (lists, facts, { name }) =>
    judgeThreeWays(
      lists,
      facts,
      ({ query }) => `the list with ${nameQuery(query)}`,
      inconclusive(
        `No value of ${name} matches two ${facts.api.noun.many} that stayed the same, so there is no second page; the check needs two with one value.`,
      ),
    ),
});

/** Reads the lists of a filter, for each of a few values that leave several entries, in three ways. */
function* askFilteredInThreeWays(scene: Scene, subject: PagedFilterSubject): Asking<readonly ThreeWays[]> {
  const lists: ThreeWays[] = [];
  for (const value of operatorOf(subject.filter).valuesLeavingSeveral(subject.filter, scene.before.items)) {
    const list = yield* askInThreeWays(scene, subject, [[subject.name, value]]);
    // The list by another form is read all the same.
    if (list !== undefined && !isOfUnknownForm(list, [subject.filter])) lists.push(list);
  }
  return lists;
}
