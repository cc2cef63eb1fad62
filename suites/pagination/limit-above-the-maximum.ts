import { statusOf } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed, worstClaim } from '../../engine/base/verdict.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { walkList } from '../../engine/list/walk.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { pagingSubjects, stretchOf } from '../toolkit/paging.ts';
import { count, idsOf, nameIds } from '../toolkit/phrases.ts';
import { claimOnUnended, claimOnUnreadable } from '../toolkit/walk-claims.ts';

/** Far above any maximum, and above what 64 bits hold. */
const huge = ['1000000000', '99999999999999999999'];

export default defineCheck({
  id: 'pagination.limit-above-the-maximum',
  title: 'a limit above what the target allows is refused or capped, and loses nothing',
  proves:
    'The list is asked for with a limit of a thousand million, and with one that no 64 bits hold: a refusal as over limit is right, and so are shorter pages as long as walking them still brings everything.',
  cannotSee: 'The end of lists longer than the stretch that is walked.',
  subjects: (api) => pagingSubjects(api),
  *ask(scene, { paging }) {
    const walks: { limit: string; walk: Walk }[] = [];
    for (const limit of huge)
      walks.push({
        limit,
        walk: yield* walkList(scene, [[paging.limit, limit]], { pages: stretchOf(scene) }),
      });
    return walks;
  },
  judge: (walks, facts) =>
    worstClaim(
      walks.map(({ limit, walk }) => judgeHuge(limit, walk, facts)),
      inconclusive('Nothing was asked.'),
    ),
});

function judgeHuge(limit: string, walk: Walk, facts: Facts): Claim {
  const name = facts.list.collection.paging?.limit ?? '';
  const [first] = walk.exchanges;
  const status = first === undefined ? undefined : statusOf(first);
  const grounds = { evidence: walkEvidence(walk) };
  if (status === 413 || status === 400)
    return passed(`A limit of ${limit} is refused with ${status}, as the documents allow.`, grounds);
  const unreadable = claimOnUnreadable(walk, `${name}=${limit}`);
  if (unreadable !== undefined) return unreadable;
  const unended = claimOnUnended(walk, facts, `the list with ${name}=${limit}`, grounds);
  if (unended !== undefined) return unended;
  const { missing } = compareSequences(
    idsOf(walk.items),
    idsOf(facts.stable),
    facts.isStable,
    walk.end.kind === 'bound',
  );
  if (missing.length > 0) {
    return failed(`With ${name}=${limit} the list lacks ${count(missing.length, facts.api)}.`, {
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
    : passed(`With ${name}=${limit} everything came, in ${walk.pages.length} pages.`, grounds);
}
