import { defineCheck } from '../../engine/run/check.ts';
import { completeness } from '../toolkit/sequence-claims.ts';
import { askOtherViews, judgeOtherViews, truncationSubjects } from '../toolkit/truncation.ts';

export default defineCheck({
  id: 'consistency.list-is-not-truncated',
  title: 'the list leaves out nothing that its filters and orders show',
  proves:
    'The list is looked at through its filters and sort keys; an entry that such a view shows, twice, and that the list between them does not have, was left out.',
  cannotSee: 'Entries that no view shows.',
  subjects: truncationSubjects,
  aspects: () => [completeness],
  ask: askOtherViews,
  judge: judgeOtherViews,
});
