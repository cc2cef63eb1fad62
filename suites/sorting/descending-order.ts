import { defineCheck } from '../../engine/check.ts';
import { askBothDirections, judgeOrder, sortSubjects } from '../support/sorting.ts';

export default defineCheck({
  id: 'sorting.descending-order',
  title: 'the list can be sorted descending',
  proves:
    'The whole list is asked for sorted by the key in both directions, and the descending one is compared entry by entry: numbers as numbers, times as instants, texts as far as every collation agrees.',
  cannotSee: 'The order of texts that collations order differently, and the order within equal values.',
  subjects: sortSubjects,
  observe: askBothDirections,
  judge: (walks, facts, subject) => judgeOrder(walks, facts, subject, 'descending'),
});
