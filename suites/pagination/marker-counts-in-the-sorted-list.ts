import { inconclusive } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import {
  type AfterMarker,
  afterMarkerAspects,
  askAfterMarkers,
  judgeAfterMarkers,
} from '../toolkit/after-marker.ts';
import { marked } from '../toolkit/paging.ts';
import { askInSmallPages } from '../toolkit/sorted-pages.ts';
import { areTiedBy, pagedSortSubjects, sortQuery } from '../toolkit/sorting.ts';

export default defineCheck({
  id: 'pagination.marker-counts-in-the-sorted-list',
  title: 'with a sort key, a marker is a position in the sorted list',
  proves:
    'The sorted list is requested after two of its entries, ascending and descending. The result must be everything after them in the sorted list, and nothing else. Every other page of that list that the run requested after an entry must begin with the next entry, or with one that the key does not order relative to it.',
  cannotSee:
    'Sort keys that a target may omit; page boundaries between equal values, which another check reads across.',
  subjects: (api) => marked(pagedSortSubjects(api).filter(({ key }) => key.support === 'required')),
  aspects: () => afterMarkerAspects,
  *ask(scene, subject) {
    const asked: AfterMarker[] = [];
    for (const direction of ['ascending', 'descending'] as const) {
      asked.push(...(yield* askAfterMarkers(scene, subject, sortQuery(subject, direction))));
      // Its pages in small sizes, which are looked at for where they begin.
      yield* askInSmallPages(scene, subject, direction);
    }
    return asked;
  },
  judge: (asked, facts, { key }) =>
    judgeAfterMarkers(
      asked,
      facts,
      inconclusive(
        `Fewer than two ${facts.api.noun.many} stayed the same, so nothing follows a marker; the check needs two.`,
      ),
      areTiedBy(key, facts),
    ),
});
