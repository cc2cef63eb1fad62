import { defineCheck } from '../../engine/run/check.ts';
import {
  askWidened,
  claimsOnNoPart,
  claimsOnWidening,
  judgedOfWidening,
  narrowedQuery,
  narrowingFilters,
} from '../toolkit/widening.ts';

export default defineCheck({
  id: 'filter.unknown-parameter-does-not-widen',
  title: 'a parameter that nobody defined brings nothing that a filter leaves out',
  proves:
    'A filtered list is asked for with and without a parameter that nobody defined; a target may refuse it, ignore it or find nothing, but what comes must be in the filtered list.',
  cannotSee: 'What a target does with other names.',
  subjects: (api) => {
    const parameter = api.list.collection.unknownParameter;
    const filters = narrowingFilters(api);
    return parameter === undefined || filters.length === 0
      ? []
      : [{ name: '', aspect: { operation: api.list.id, parameter }, parameter, filters }];
  },
  aspects: () => judgedOfWidening,
  *ask(scene, { parameter, filters }) {
    const pair = narrowedQuery(scene, filters);
    return pair === undefined
      ? undefined
      : yield* askWidened(scene, pair, parameter, '1', 'see what a parameter that nobody defined changes');
  },
  judge: (lists, facts) =>
    lists === undefined
      ? claimsOnNoPart(facts)
      : claimsOnWidening(lists, 'a parameter that nobody defined', facts),
});
