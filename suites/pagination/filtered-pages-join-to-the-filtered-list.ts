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
    'By values that leave several entries the filtered list is read in large pages, without a limit, and in small pages; each way must bring the same entries once. Among the values are, where the list has them, one with a capital letter and one with signs that an address has to escape.',
  cannotSee: 'Whether the entries match the filter, which other checks judge; the far end of long lists.',
  subjects: pagedFilterSubjects,
  aspects: () => threeWayAspects,
  ask: askFilteredInThreeWays,
  judge: (lists, facts, { name }) =>
    judgeThreeWays(
      lists,
      facts,
      ({ query }) => `the list with ${nameQuery(query)}`,
      inconclusive(
        `No value of ${name} leaves two ${facts.api.noun.many} that stayed the same, so no page can follow another; two with one value would decide it.`,
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
