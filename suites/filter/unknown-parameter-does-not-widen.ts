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
  title: 'an undefined parameter does not undo a filter',
  proves:
    'A filtered list is requested with and without an undefined parameter. A target may refuse it, ignore it, or return nothing, but the response must be within the filtered list.',
  cannotSee: 'Other parameter names.',
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
      : yield* askWidened(scene, pair, parameter, '1', 'see the effect of an undefined parameter');
  },
  judge: (lists, facts) =>
    lists === undefined ? claimsOnNoPart(facts) : claimsOnWidening(lists, 'an undefined parameter', facts),
});
