import { inconclusive, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { readField } from '../../engine/kinds/index.ts';
import { reachOf } from '../../engine/list/reach.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { boundText, sortedPlaces } from '../../engine/operators/range.ts';
import { quantile } from '../../engine/operators/sample.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { isLong } from '../toolkit/paging.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { type RangeSubject, rangeSubjects } from '../toolkit/ranges.ts';
import { askBy, claimOnTried } from '../toolkit/relations.ts';

export default defineCheck({
  id: 'filter.missing-member-matches-no-bound',
  title: 'what has no value is on neither side of a bound',
  proves:
    'The list is asked for with a bound so wide that it lets everything through that has a value, which from below is zero, or of a long list as much as a few pages hold; entries without one must not come.',
  cannotSee: 'Lists in which every entry has a value.',
  subjects: (api) => rangeSubjects(api, (_, { isBound }) => isBound),
  *ask(scene, subject) {
    return yield* askBy(scene, [[subject.name, boundText(subject.filter, wideBound(scene, subject))]]);
  },
  judge(list, facts, { filter }) {
    const member = filter.field.slice(1);
    const lacks = (item: (typeof facts.stable)[number]): boolean =>
      readField(item.value, filter) === undefined;
    const lacking = facts.stable.filter(lacks);
    const without = lacking.filter(({ id }) => isSeen(list.walk, id, facts));
    if (lacking.length === 0) {
      return notApplicable(
        `Every ${facts.api.noun.one} has a ${member}; one without, such as one that is being made, would show what becomes of it.`,
        { readings: filter.readings },
      );
    }
    const unusable = claimOnTried(list);
    if (unusable !== undefined) return unusable;
    const came = list.walk.items.filter((item) => facts.isStable(item.id) && lacks(item));
    const grounds = { evidence: walkEvidence(list.walk), readings: filter.readings };
    if (came.length > 0) {
      return shouldFail(
        facts.level,
        `${list.asked} also brings ${count(came.length, facts.api)} without a ${member}, which is neither below nor above a number.`,
        { ...grounds, expected: `only ${facts.api.noun.many} with a ${member}`, actual: nameItems(came) },
      );
    }
    if (without.length === 0) {
      return inconclusive(
        `None of ${count(lacking.length, facts.api)} without a ${member} stands where ${list.asked} was read.`,
        grounds,
      );
    }
    return passed(
      `None of ${count(without.length, facts.api)} without a ${member} came for ${list.asked}.`,
      grounds,
    );
  },
});

/** The bound that lets most through without making the answer to a long list long; zero, too, is a bound. */
function wideBound(scene: Scene, { filter, range }: RangeSubject): bigint {
  const { items } = scene.before;
  const narrow = isLong(scene) ? quantile(range.bounds(filter, items), 0.5)?.value : undefined;
  return narrow ?? (range.inside === 'above' ? 0n : sortedPlaces(filter, items).at(-1)) ?? 0n;
}

/** Whether an entry would have come if the bound let it through: all of a short list, of a long one those at its beginning. */
function isSeen(walk: Walk, id: string, facts: Facts): boolean {
  return reachOf(walk, facts.stable)(id) || walk.items.some((item) => item.id === id);
}
