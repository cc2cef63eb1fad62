import { defineCheck } from '../../engine/run/check.ts';
import { pagingSubjects } from '../toolkit/paging.ts';
import { askOtherViews, judgeOtherViews } from '../toolkit/truncation.ts';

export default defineCheck({
  id: 'pagination.list-is-not-truncated',
  title: 'the list leaves out nothing that its filters and orders show',
  proves:
    'The list is looked at through its filters and sort keys; an entry that such a view shows, twice, and that the list between them does not have, was left out.',
  cannotSee: 'Entries that no view shows.',
  subjects: (api) => pagingSubjects(api),
  ask: askOtherViews,
  judge: judgeOtherViews,
});
