import type { Filter } from '../../engine/api/model.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { readField } from '../../engine/kinds/index.ts';
import { comparePartition } from '../../engine/list/relations.ts';
import { boundText } from '../../engine/operators/range.ts';
import { quantile } from '../../engine/operators/sample.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { count, nameIds } from '../toolkit/phrases.ts';
import { rangeSubjects } from '../toolkit/ranges.ts';
import { askBy, claimOnTried, shownBy } from '../toolkit/relations.ts';

export default defineCheck({
  id: 'filter.range-complement',
  title: 'a bound from below and one from above divide the list between them',
  proves:
    'At a number between two values, the list up to it and the list from the next number on must together hold every entry that has a value, and nothing twice.',
  cannotSee: 'Bounds that equal a value, which filter.bound-is-inclusive judges.',
  subjects: (api) =>
    rangeSubjects(api, ({ counterpart }, { isBound }) => counterpart !== undefined && isBound),
  *ask(scene, { name, filter, range }) {
    const bound = quantile(range.bounds(filter, scene.before.items), range.inside === 'below' ? 0.35 : 0.65);
    if (bound === undefined || filter.counterpart === undefined) return undefined;
    return {
      own: yield* askBy(scene, [[name, bound.text]]),
      other: yield* askBy(scene, [[filter.counterpart, boundText(filter, bound.value - range.narrower)]]),
    };
  },
  judge(lists, facts, { filter }) {
    const { one, many } = facts.api.noun;
    const member = filter.field.slice(1);
    if (lists === undefined) {
      return inconclusive(
        `The list shows no two different values of ${member}; ${many} of two would decide it.`,
      );
    }
    const { own, other } = lists;
    const unusable = claimOnTried(own) ?? claimOnTried(other);
    if (unusable !== undefined) return unusable;
    const whole = valued(filter, facts);
    const [left, right] = [shownBy(own, facts), shownBy(other, facts)];
    const { shared, uncovered, strangers } = comparePartition([left, right], whole);
    const grounds = { evidence: walkEvidence(own.walk, other.walk), readings: filter.readings };
    const expected = `each of ${count(whole.size, facts.api)} that have a ${member} in exactly one of the two`;
    if (shared.length > 0) {
      return failed(`${own.asked} and ${other.asked} both bring ${count(shared.length, facts.api)}.`, {
        ...grounds,
        expected,
        actual: `in both: ${nameIds(shared)}`,
      });
    }
    if (uncovered.length > 0) {
      return failed(
        `${own.asked} and ${other.asked} together leave out ${count(uncovered.length, facts.api)}.`,
        { ...grounds, expected, actual: `in neither: ${nameIds(uncovered)}` },
      );
    }
    if (strangers.length > 0) {
      return failed(
        `${own.asked} and ${other.asked} bring ${count(strangers.length, facts.api)} without a ${member}, which is on neither side of a number.`,
        { ...grounds, expected, actual: `without ${member}: ${nameIds(strangers)}` },
      );
    }
    if (left.ids.size === 0 || right.ids.size === 0)
      return inconclusive(`No ${one} came on one side of ${own.asked}, so nothing is divided.`, grounds);
    return passed(
      `${own.asked} and ${other.asked} divide ${count(whole.size, facts.api)} into ${left.ids.size} and ${right.ids.size}.`,
      grounds,
    );
  },
});

function valued(filter: Filter, facts: Facts): ReadonlySet<string> {
  return new Set(
    facts.stable.flatMap(({ id, value }) => (readField(value, filter) === undefined ? [] : [id])),
  );
}
