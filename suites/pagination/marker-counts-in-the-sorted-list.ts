import { inconclusive } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { afterMarkerAspects, askAfterMarkers, judgeAfterMarkers } from '../toolkit/after-marker.ts';
import { marked } from '../toolkit/paging.ts';
import { pagedSortSubjects, sortQuery } from '../toolkit/sorting.ts';

export default defineCheck({
  id: 'pagination.marker-counts-in-the-sorted-list',
  title: 'with a sort key, a marker is a place in the sorted list',
  proves:
    'The sorted list is asked for after two of its entries, ascending and descending; what comes must be all that comes after them in the sorted list, and nothing else.',
  cannotSee:
    'Keys that a target need not have; the page ends between equal values, which another check walks.',
  subjects: (api) => marked(pagedSortSubjects(api).filter(({ key }) => key.support === 'required')),
  aspects: () => afterMarkerAspects,
  *ask(scene, subject) {
    return [
      ...(yield* askAfterMarkers(scene, subject, sortQuery(subject, 'ascending'))),
      ...(yield* askAfterMarkers(scene, subject, sortQuery(subject, 'descending'))),
    ];
  },
  judge: (asked, facts) =>
    judgeAfterMarkers(
      asked,
      facts,
      inconclusive(
        `Fewer than two ${facts.api.noun.many} stayed the same, so nothing comes after a marker; two would decide it.`,
      ),
    ),
});
