import { defineCheck } from '../../engine/run/check.ts';
import { order } from '../toolkit/sequence-claims.ts';
import { askSorted, directedSubjects, judgeSorted } from '../toolkit/sorting.ts';
import { service } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'sorting.list-is-sorted',
  title: 'the list can be sorted',
  proves:
    'The list is asked for sorted by the key in both directions, and the one of the subject is compared entry by entry: numbers as numbers, times as instants, texts as far as every collation agrees.',
  cannotSee:
    'The order of texts that collations order differently, the order within equal values, and the middle of long lists.',
  subjects: directedSubjects,
  aspects: () => [order, service],
  ask: askSorted,
  judge: judgeSorted,
});
