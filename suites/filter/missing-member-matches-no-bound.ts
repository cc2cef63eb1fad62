import type { Item } from '../../engine/base/item.ts';
import { inconclusive, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { readField } from '../../engine/kinds/index.ts';
import { coverageOf } from '../../engine/list/coverage.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { boundText, sortedPlaces } from '../../engine/operators/range.ts';
import { quantile } from '../../engine/operators/sample.ts';
import { isAdmitted } from '../../engine/operators/wording.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { onEach, relations, servedAnd } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { type RangeSubject, rangeSubjects } from '../toolkit/filters.ts';
import { isLong } from '../toolkit/paging.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { askBy, claimsOnTried } from '../toolkit/relations.ts';

const judged = servedAnd('missing-member');

export default defineCheck({
  id: 'filter.missing-member-matches-no-bound',
  title: 'an entry without a value matches no bound',
  proves:
    'The list is requested with a bound that every value matches, such as a lower bound of zero; for a long list, with a bound that matches a few pages. Entries without a value must not be returned.',
  cannotSee: 'Lists in which every entry has a value.',
  subjects: (api) => rangeSubjects(api, (_, { isBound }) => isBound),
  aspects: () => judged,
  *ask(scene, subject) {
    return yield* askBy(scene, [[subject.name, boundText(subject.filter, wideBound(scene, subject))]]);
  },
  judge(list, facts, { filter }) {
    const member = filter.field.slice(1);
    const lacks = (item: Item): boolean => readField(item.value, filter) === undefined;
    const lacking = facts.stable.filter(lacks);
    const relation = relations('missing-member');
    if (lacking.length === 0)
      return onEach(
        notApplicable(
          `Every ${facts.api.noun.one} has ${member}; the check needs one without, such as one that is being created.`,
        ),
        relation,
      );
    const came = list.walk.items.filter((item) => facts.isStable(item.id) && lacks(item));
    const unserved = came.length > 0 ? undefined : claimsOnTried(list, judged);
    if (unserved !== undefined) return unserved;
    const seen = lacking.filter(({ id }) => isSeen(list.walk, id, facts));
    const grounds = { evidence: walkEvidence(list.walk) };
    if (came.length > 0)
      return onEach(
        shouldFail(
          facts.level,
          `${list.asked} also returns ${count(came.length, facts.api)} without ${member}, which is neither below nor above a number.`,
          { ...grounds, expected: `only ${facts.api.noun.many} with ${member}`, actual: nameItems(came) },
        ),
        relation,
      );
    return onEach(
      seen.length === 0
        ? inconclusive(
            `None of ${count(lacking.length, facts.api)} without ${member} is in the part of ${list.asked} that was read.`,
            grounds,
          )
        : passed(
            `Of ${count(seen.length, facts.api)} without ${member}, ${list.asked} returned none.`,
            grounds,
          ),
      relation,
    );
  },
});

/** The bound that lets most through without making the answer to a long list long; zero, too, is a bound. */
function wideBound(scene: Scene, { filter, range }: RangeSubject): bigint {
  const { items } = scene.before;
  const narrow = isLong(scene) ? quantile(range.bounds(filter, items), 0.5)?.value : undefined;
  const places = sortedPlaces(filter, items);
  const wide = range.inside === 'above' ? [0n, ...places] : [...places].reverse();
  return narrow ?? wide.find((place) => isAdmitted(filter, boundText(filter, place))) ?? 0n;
}

/** Whether an entry would have come if the bound let it through: all of a short list, of a long one those at its beginning. */
function isSeen(walk: Walk, id: string, facts: Facts): boolean {
  return coverageOf(walk, facts.stable)(id) || walk.items.some((item) => item.id === id);
}
