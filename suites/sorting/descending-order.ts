import { defineCheck } from '../../engine/run/check.ts';
import { askSorted, judgeSorted, sortSubjects } from '../toolkit/sorting.ts';

export default defineCheck({
  id: 'sorting.descending-order',
  title: 'the list can be sorted descending',
  proves:
    'The list is asked for sorted by the key in both directions, and the descending one is compared entry by entry: numbers as numbers, times as instants, texts as far as every collation agrees.',
  cannotSee:
    'The order of texts that collations order differently, the order within equal values, and the middle of long lists.',
  subjects: sortSubjects,
  ask: askSorted,
  judge: (lists, facts, subject) => judgeSorted(lists, facts, subject, 'descending'),
});
