import { inconclusive } from '../../engine/base/verdict.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import {
  type AfterMarker,
  afterMarkerAspects,
  askAfterMarkers,
  judgeAfterMarkers,
} from '../toolkit/after-marker.ts';
import { pagedFilterSubjects } from '../toolkit/filters.ts';
import { marked } from '../toolkit/paging.ts';
import { askInThreeWays } from '../toolkit/three-ways.ts';

export default defineCheck({
  id: 'pagination.marker-counts-in-the-filtered-list',
  title: 'with a filter, a marker is a position in the filtered list',
  proves:
    'The filtered list is requested after two of its own entries. The result must be everything after them in the filtered list, and nothing else. Every other page of that list that the run requested after an entry must begin with the next one.',
  cannotSee: 'Markers that are not in the filtered list, which the documents do not define.',
  subjects: (api) => marked(pagedFilterSubjects(api)),
  aspects: () => afterMarkerAspects,
  *ask(scene, subject) {
    const asked: AfterMarker[] = [];
    for (const value of operatorOf(subject.filter).valuesLeavingSeveral(subject.filter, scene.before.items)) {
      asked.push(...(yield* askAfterMarkers(scene, subject, [[subject.name, value]])));
      // Its pages in other sizes, which are looked at for where they begin.
      yield* askInThreeWays(scene, subject, [[subject.name, value]]);
    }
    return asked;
  },
  judge: (asked, facts, { name }) =>
    judgeAfterMarkers(
      asked,
      facts,
      inconclusive(
        `No value of ${name} matches two ${facts.api.noun.many} that stayed the same, so nothing follows a marker; the check needs two with one value.`,
      ),
    ),
});
