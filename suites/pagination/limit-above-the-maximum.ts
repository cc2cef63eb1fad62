import { defineCheck } from '../../engine/check.ts';
import { statusOf } from '../../engine/exchange.ts';
import { compareSequences } from '../../engine/judge/sequence.ts';
import { type Walk, walkList } from '../../engine/observe/walk.ts';
import { failed, inconclusive, passed } from '../../engine/verdict.ts';
import { pagingSubjects, stretch } from '../support/paging.ts';
import { count, evidenceOf, idsOf, nameIds, verdictOnUnreadable } from '../support/walks.ts';

const huge = '1000000000';

export default defineCheck({
  id: 'pagination.limit-above-the-maximum',
  title: 'a limit above what the target allows is refused or capped, and loses nothing',
  proves:
    'The list is asked for with a limit of a thousand million: a refusal as over limit is right, and so are shorter pages as long as walking them still brings everything.',
  cannotSee: 'The end of lists longer than the stretch that is walked.',
  subjects: (api) => pagingSubjects(api),
  observe: (scene, { paging }): ReturnType<typeof walkList> =>
    walkList(scene, [[paging.limit, huge]], { pages: stretch }),
  judge(walk: Walk, facts, { paging }) {
    const [first] = walk.exchanges;
    const status = first === undefined ? undefined : statusOf(first);
    const grounds = { evidence: evidenceOf(walk), readings: ['X30'] };
    if (status === 413 || status === 400)
      return passed(`A limit of ${huge} is refused with ${status}, as the documents allow.`, grounds);
    const unreadable = verdictOnUnreadable(walk, `${paging.limit}=${huge}`);
    if (unreadable !== undefined) return unreadable;
    const { missing } = compareSequences(
      idsOf(walk.items),
      idsOf(facts.stable),
      facts.isStable,
      walk.end.kind === 'bound',
    );
    if (missing.length > 0) {
      return failed(`With ${paging.limit}=${huge} the list lacks ${count(missing.length, facts.api)}.`, {
        ...grounds,
        expected: `413, or all of ${count(facts.stable.length, facts.api)}`,
        actual: `missing: ${nameIds(missing)}`,
      });
    }
    return facts.stable.length === 0
      ? inconclusive(
          `The list has no ${facts.api.noun.one} that stayed the same; one would decide it.`,
          grounds,
        )
      : passed(`With ${paging.limit}=${huge} everything came, in ${walk.pages.length} pages.`, grounds);
  },
});
