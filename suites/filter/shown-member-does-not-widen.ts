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
  title:
    'a member that entries show, used as a parameter, makes nothing fail and brings nothing that a filter leaves out',
  proves:
    'A filtered list is asked for with each member that entries show and the documents do not have as a parameter, and a value that nothing has; a target may refuse it, ignore it or filter by it, but what comes must be in the filtered list.',
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
        yield* askWidened(scene, pair, name, value, 'see what a member changes that is no parameter'),
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
          notApplicable(`Every member that ${facts.api.noun.many} show is a parameter, or said to be none.`),
        ),
});
