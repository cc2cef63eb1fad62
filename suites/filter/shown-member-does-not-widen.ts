import { drawWord } from '../../engine/base/draw.ts';
import { notApplicable, worstOfEach } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { relations } from '../toolkit/claims.ts';
import { membersWithoutParameter } from '../toolkit/undocumented-filters.ts';
import {
  askWidened,
  claimsOnNoPart,
  claimsOnWidening,
  judgedOfWidening,
  narrowedQuery,
  narrowingFilters,
  type WithAndWithout,
} from '../toolkit/widening.ts';

export default defineCheck({
  id: 'filter.shown-member-does-not-widen',
  title: 'a shown member, sent as a parameter, causes no error and does not undo a filter',
  proves:
    'A filtered list is requested with each member that entries show and that is no documented parameter, and a value that no entry has. A target may refuse it, ignore it, or filter by it, but the response must be within the filtered list.',
  cannotSee: 'Members inside other members, and those beyond the first 24.',
  subjects: (api) => {
    const filters = narrowingFilters(api);
    return filters.length === 0 ? [] : [{ name: '', aspect: { operation: api.list.id }, filters }];
  },
  aspects: () => judgedOfWidening,
  *ask(scene, { filters }) {
    const pair = narrowedQuery(scene, filters);
    if (pair === undefined) return undefined;
    const lists: WithAndWithout[] = [];
    for (const { name } of membersWithoutParameter(scene.before, scene.list)) {
      const value = drawWord(scene.seed, `shown member ${name}`);
      lists.push(
        yield* askWidened(
          scene,
          pair,
          name,
          value,
          'see the effect of a shown member that is not a parameter',
        ),
      );
    }
    return lists;
  },
  judge: (lists, facts) =>
    lists === undefined
      ? claimsOnNoPart(facts)
      : worstOfEach(
          relations('soundness'),
          lists.flatMap((list) => claimsOnWidening(list, `the member ${list.parameter}`, facts)),
          notApplicable(
            `Every member that ${facts.api.noun.many} show is a parameter, or is documented not to be one.`,
          ),
        ),
});
