import { type Claim, failed, inconclusive, passed, worstClaim } from '../../engine/base/verdict.ts';
import { compareSets } from '../../engine/list/relations.ts';
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
  pairsFor,
  showDifference,
  shownBy,
  twoFilters,
} from '../toolkit/relations.ts';

interface BothOrders {
  readonly usual: Asked;
  readonly reversed: Asked;
}

export default defineCheck({
  id: 'filter.parameter-order-is-irrelevant',
  title: 'it does not matter in which order two filters are given',
  proves: 'The list is asked for by the same two filters in both orders, and must hold the same entries.',
  cannotSee: 'Orders of three or more filters.',
  subjects: twoFilters,
  *ask(scene) {
    const lists: BothOrders[] = [];
    for (const pair of pairsFor(scene)) {
      const query = pairQuery(pair);
      lists.push({
        usual: yield* askBy(scene, query),
        reversed: yield* askBy(scene, [...query].reverse()),
      });
    }
    return lists;
  },
  judge(lists, facts) {
    const verdicts = lists.map((list) => judgeOrders(list, facts));
    const decided = verdicts.filter(({ outcome }) => outcome !== 'inconclusive');
    return worstClaim(decided, verdicts[0] ?? claimOnNoPair(facts));
  },
});

function judgeOrders({ usual, reversed }: BothOrders, facts: Facts): Claim {
  const unusable = claimOnUnfit([usual]) ?? claimOnTried(reversed) ?? claimOnApart(usual, reversed, facts);
  if (unusable !== undefined) return unusable;
  const expected = shownBy(usual, facts);
  const { extra, missing } = compareSets(expected, shownBy(reversed, facts));
  const grounds = { evidence: walkEvidence(reversed.walk, usual.walk) };
  if (extra.length > 0 || missing.length > 0) {
    return failed(
      `${reversed.asked} and ${usual.asked} give different lists, so the order of parameters changes what they mean.`,
      {
        ...grounds,
        expected: `${count(expected.ids.size, facts.api)} either way`,
        actual: `by ${reversed.asked} ${showDifference({ extra, missing })}`,
      },
    );
  }
  if (expected.ids.size === 0) {
    return inconclusive(
      `No ${facts.api.noun.one} came for ${usual.asked} in either order, so nothing can differ.`,
      grounds,
    );
  }
  return passed(
    `${reversed.asked} and ${usual.asked} gave the same ${count(expected.ids.size, facts.api)}.`,
    grounds,
  );
}
