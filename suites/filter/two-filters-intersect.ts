import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import type { ChosenPair } from '../../engine/list/pairs.ts';
import { compareIntersection, compareSets, intersection } from '../../engine/list/relations.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { isAdmitted } from '../../engine/operators/wording.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { relations, servedAnd, withoutUndecided } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { rangeSubjects } from '../toolkit/filters.ts';
import { listMember } from '../toolkit/links.ts';
import { count } from '../toolkit/phrases.ts';
import {
  type Asked,
  askBy,
  claimsOnApart,
  claimsOnDifference,
  claimsOnTried,
  claimsOnUnfit,
  pairQuery,
  pairsFor,
  showDifference,
  shownBy,
  twoFilters,
} from '../toolkit/relations.ts';

interface PairOfLists {
  readonly pair: ChosenPair;
  readonly together: Asked;
  /** The same two filters in the other order. */
  readonly reversed: Asked;
  readonly left: Asked;
  readonly right: Asked;
}

const both = servedAnd('soundness', 'completeness');
const order = servedAnd('order-of-parameters');

export default defineCheck({
  id: 'filter.two-filters-intersect',
  title: 'two filters together return what both match, in either order',
  proves:
    'Each filter is paired with one other filter. The pair is requested in both orders, and each filter alone. The response to both must be the intersection of the two lists, and the same in either order. Values are drawn so that the intersection is not empty and smaller than either list. A lower and an upper bound are also requested at one value, between which only that value lies.',
  cannotSee: 'Three or more filters together; filters whose values coincide in the whole list.',
  subjects: twoFilters,
  aspects: ({ boundMembers }) => [
    ...servedAnd('soundness', 'completeness', 'order-of-parameters'),
    ...boundMembers.flatMap((member) =>
      relations('soundness', 'completeness').map((aspect) => ({ ...aspect, member })),
    ),
  ],
  *ask(scene) {
    const lists: PairOfLists[] = [];
    for (const pair of [...pairsFor(scene), ...pairsOfOneValue(scene)]) {
      const query = pairQuery(pair);
      lists.push({
        pair,
        together: yield* askBy(scene, query),
        reversed: yield* askBy(scene, [...query].reverse()),
        left: yield* askBy(scene, query.slice(0, 1)),
        right: yield* askBy(scene, query.slice(1)),
      });
    }
    return lists;
  },
  judge(lists, facts) {
    const claims = lists.flatMap((list) => [...judgePair(list, facts), ...judgeOrder(list, facts)]);
    const claimed = new Set(claims.map(({ aspect }) => aspect.relation));
    return worstOfEach(
      relations('soundness', 'completeness', 'order-of-parameters').filter(
        ({ relation }) => !claimed.has(relation),
      ),
      withoutUndecided(claims),
      claimOnNoPair(facts),
    );
  },
});

/** The bounds of a member at one value that the list shows, so that just what has it lies between them. */
function pairsOfOneValue({ api, before: { items } }: Scene): readonly ChosenPair[] {
  const required = rangeSubjects(api, ({ support }) => support === 'required');
  return required.flatMap(({ name, filter, range }): readonly ChosenPair[] => {
    const other = required.find((subject) => subject.name === filter.counterpart);
    const value = range.inside === 'above' ? range.boundUpon(filter, items)?.text : undefined;
    return value === undefined || other === undefined || !isAdmitted(other.filter, value)
      ? []
      : [{ left: { name, filter, value }, right: { ...other, value }, score: 0 }];
  });
}

/** The answer to both filters is what the two have in common. */
function judgePair({ pair, left, right, together }: PairOfLists, facts: Facts): readonly Claim[] {
  const unusable =
    claimsOnUnfit([left, right], both) ??
    claimsOnTried(together, both) ??
    claimsOnApart(left, right, facts, both) ??
    claimsOnApart(left, together, facts, both);
  if (unusable !== undefined) return unusable;
  const [one, other, came] = [shownBy(left, facts), shownBy(right, facts), shownBy(together, facts)];
  const expected = intersection(one.ids, other.ids);
  const difference = compareIntersection(one, other, came);
  const common = count(expected.size, facts.api);
  const claims = claimsOnDifference({
    difference,
    expected: `the ${common} that ${left.asked} and ${right.asked} have in common`,
    more: `For ${together.asked}, the target also returns ${count(difference.extra.length, facts.api)} that one of the two filters excludes.`,
    less: `For ${together.asked}, the target leaves out ${count(difference.missing.length, facts.api)} within both filters.`,
    same: `${together.asked} returned the ${common} that both filters match.`,
    undecided:
      expected.size === one.ids.size || expected.size === other.ids.size || expected.size === 0
        ? `${left.asked} and ${right.asked} have nothing in common, or no less than either alone, so this pair is not conclusive.`
        : undefined,
    evidence: walkEvidence(together.walk, left.walk, right.walk),
    readings: readingsOf(pair),
  });
  return areBounds(pair)
    ? claims.map((claim) => ({
        ...claim,
        aspect: { ...claim.aspect, member: listMember(facts.list, pair.left.filter.field) },
      }))
    : claims;
}

/** Whether the two filters bound one member from either side. */
function areBounds({ left, right }: ChosenPair): boolean {
  return left.filter.counterpart === right.name || right.filter.counterpart === left.name;
}

/** The two filters bring the same in either order. */
function judgeOrder({ pair, together, reversed }: PairOfLists, facts: Facts): readonly Claim[] {
  const unusable =
    claimsOnUnfit([together], order) ??
    claimsOnTried(reversed, order) ??
    claimsOnApart(together, reversed, facts, order);
  if (unusable !== undefined) return unusable;
  const expected = shownBy(together, facts);
  const difference = compareSets(expected, shownBy(reversed, facts));
  const grounds = {
    aspect: { relation: 'order-of-parameters' },
    evidence: walkEvidence(reversed.walk, together.walk),
    readings: readingsOf(pair),
  };
  if (difference.extra.length > 0 || difference.missing.length > 0)
    return [
      failed(
        `${reversed.asked} and ${together.asked} return different lists, so the order of parameters changes their meaning.`,
        {
          ...grounds,
          expected: `${count(expected.ids.size, facts.api)} either way`,
          actual: `with ${reversed.asked}: ${showDifference(difference)}`,
        },
      ),
    ];
  return [
    expected.ids.size === 0
      ? inconclusive(
          `${together.asked} returned no ${facts.api.noun.one} in either order, so nothing can differ.`,
          grounds,
        )
      : passed(
          `${reversed.asked} and ${together.asked} returned the same ${count(expected.ids.size, facts.api)}.`,
          grounds,
        ),
  ];
}

/** The readings that a pair rests on. */
function readingsOf({ left, right }: ChosenPair): readonly string[] {
  return [...new Set([...left.filter.readings, ...right.filter.readings])];
}

/** Undecided: for no pair of filters does a right answer differ from a wrong one. */
function claimOnNoPair(facts: Facts): Claim {
  const { one, many } = facts.api.noun;
  return inconclusive(
    `No values of two filters together match fewer entries than either alone, and at least one; the check needs, among a few ${many}, one ${one} that matches both and one that matches only one of each.`,
  );
}
