import { inconclusive, worstClaim } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { askAfterMarkers, judgeAfterMarkers } from '../toolkit/after-marker.ts';
import { pagingSubjects } from '../toolkit/paging.ts';
import { sortQuery, sortSubjects } from '../toolkit/sorting.ts';

export default defineCheck({
  id: 'pagination.marker-counts-in-the-sorted-list',
  title: 'with a sort key, a marker is a place in the sorted list',
  proves:
    'The sorted list is asked for behind two of its entries, upwards and downwards; what comes must be all that stands behind them in the sorted list, and nothing else.',
  cannotSee:
    'Keys that a target need not have; the page ends between equal values, which another check walks.',
  subjects: (api) =>
    pagingSubjects(api).flatMap(({ paging }) =>
      sortSubjects(api)
        .filter(({ key }) => key.support === 'required')
        .map((subject) => ({ ...subject, paging })),
    ),
  *ask(scene, subject) {
    return [
      ...(yield* askAfterMarkers(scene, subject, sortQuery(subject, 'ascending'))),
      ...(yield* askAfterMarkers(scene, subject, sortQuery(subject, 'descending'))),
    ];
  },
  judge: (asked, facts) =>
    worstClaim(
      judgeAfterMarkers(asked, facts),
      inconclusive(
        `Fewer than two ${facts.api.noun.many} stayed the same, so nothing stands behind a marker; two would decide it.`,
      ),
    ),
});
