import { type Claim, failed, inconclusive, passed, worstClaim } from '../../engine/base/verdict.ts';
import type { ChosenPair } from '../../engine/list/pairs.ts';
import { compareIntersection, intersection } from '../../engine/list/relations.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { count } from '../toolkit/phrases.ts';
import {
  type Asked,
  askBy,
  claimOnApart,
  claimOnNoPair,
  claimOnTried,
  claimOnUnfit,
  pairQuery,
  pairReadings,
  pairsFor,
  showDifference,
  shownBy,
  twoFilters,
} from '../toolkit/relations.ts';

interface PairOfLists {
  readonly pair: ChosenPair;
  readonly together: Asked;
  readonly left: Asked;
  readonly right: Asked;
}

export default defineCheck({
  id: 'filter.two-filters-intersect',
  title: 'two filters at once leave what both of them leave alone',
  proves:
    'For each filter one pair with another is asked, and each of the two alone: the answer to both must be what the other two have in common. Values are drawn so that this is something, and less than either.',
  cannotSee: 'Three or more filters at once; filters whose values go together in all of the list.',
  subjects: twoFilters,
  *ask(scene) {
    const lists: PairOfLists[] = [];
    for (const pair of pairsFor(scene)) {
      const query = pairQuery(pair);
      lists.push({
        pair,
        together: yield* askBy(scene, query),
        left: yield* askBy(scene, query.slice(0, 1)),
        right: yield* askBy(scene, query.slice(1)),
      });
    }
    return lists;
  },
  judge(lists, facts) {
    const verdicts = lists.map((list) => judgePair(list, facts));
    const decided = verdicts.filter(({ outcome }) => outcome !== 'inconclusive');
    return worstClaim(decided, verdicts[0] ?? claimOnNoPair(facts));
  },
});

function judgePair({ pair, left, right, together }: PairOfLists, facts: Facts): Claim {
  const unusable = claimOnUnfit([left, right]) ?? claimOnTried(together);
  if (unusable !== undefined) return unusable;
  const [one, other, came] = [shownBy(left, facts), shownBy(right, facts), shownBy(together, facts)];
  const expected = intersection(one.ids, other.ids);
  const apart = claimOnApart(left, right, facts) ?? claimOnApart(left, together, facts);
  if (apart !== undefined) return apart;
  const { extra, missing } = compareIntersection(one, other, came);
  const grounds = {
    evidence: walkEvidence(together.walk, left.walk, right.walk),
    readings: pairReadings(pair),
    expected: `the ${count(expected.size, facts.api)} that ${left.asked} and ${right.asked} have in common`,
  };
  if (extra.length > 0 || missing.length > 0) {
    return failed(
      `Asked for ${together.asked}, the target does not give what both filters leave, so filters cannot be combined.`,
      { ...grounds, actual: showDifference({ extra, missing }) },
    );
  }
  if (expected.size === one.ids.size || expected.size === other.ids.size || expected.size === 0) {
    return inconclusive(
      `What ${left.asked} and ${right.asked} have in common is nothing, or no less than either, so this pair tells nothing.`,
      grounds,
    );
  }
  return passed(
    `${together.asked} gave the ${count(expected.size, facts.api)} that both filters leave alone.`,
    grounds,
  );
}
