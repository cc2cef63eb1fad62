import type { Filter } from '../../engine/api/model.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { kindOf, readField } from '../../engine/kinds/index.ts';
import { comparePartition } from '../../engine/list/relations.ts';
import { boundText } from '../../engine/operators/range.ts';
import { quantile } from '../../engine/operators/sample.ts';
import { isAdmitted } from '../../engine/operators/wording.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { onEach, relations, servedAnd } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { filterSubjects, rangeSubjects } from '../toolkit/filters.ts';
import { count, nameIds } from '../toolkit/phrases.ts';
import { askBy, claimsOnTried, shownBy } from '../toolkit/relations.ts';

const judged = servedAnd('disjointness', 'coverage', 'missing-member');

export default defineCheck({
  id: 'filter.bounds-divide-the-list',
  title: 'a lower and an upper bound split the list into two parts',
  proves:
    'The list is requested up to a number between two values, and from the next number on. Together the two lists must contain every entry that has a value, and no entry twice.',
  cannotSee: 'Bounds that equal a value, which filter.bound-is-inclusive judges.',
  subjects: (api) =>
    rangeSubjects(api, ({ counterpart }, { isBound }) => counterpart !== undefined && isBound),
  aspects: () => judged,
  *ask(scene, { name, filter, range }) {
    const other = filterSubjects(scene.api).find((one) => one.name === filter.counterpart);
    if (other === undefined) return undefined;
    const step = kindOf(filter).line?.step ?? 1n;
    const beyond = (value: bigint): string => boundText(filter, value - range.narrower * step);
    const bounds = range
      .bounds(filter, scene.before.items)
      .filter(({ value }) => isAdmitted(other.filter, beyond(value)));
    const bound = quantile(bounds, range.inside === 'below' ? 0.35 : 0.65);
    if (bound === undefined) return undefined;
    return {
      own: yield* askBy(scene, [[name, bound.text]]),
      other: yield* askBy(scene, [[other.name, beyond(bound.value)]]),
    };
  },
  judge(lists, facts, { filter }) {
    const { one, many } = facts.api.noun;
    const member = filter.field.slice(1);
    const both = relations('disjointness', 'coverage');
    if (lists === undefined)
      return onEach(
        inconclusive(
          `The list shows fewer than two different values of ${member}; the check needs ${many} with two.`,
        ),
        both,
      );
    const { own, other } = lists;
    const unserved = claimsOnTried(own, judged) ?? claimsOnTried(other, judged);
    if (unserved !== undefined) return unserved;
    const whole = valued(filter, facts);
    const [left, right] = [shownBy(own, facts), shownBy(other, facts)];
    const { shared, uncovered, unexpected: valueless } = comparePartition([left, right], whole);
    const evidence = walkEvidence(own.walk, other.walk);
    const expected = `each of ${count(whole.size, facts.api)} with ${member} in exactly one of the two lists`;
    const isDivided = left.ids.size > 0 && right.ids.size > 0;
    const claim = (relation: string, ids: readonly string[], message: string, actual: string): Claim => {
      const grounds = { aspect: { relation }, evidence };
      if (ids.length > 0)
        return failed(message, { ...grounds, expected, actual: `${actual}: ${nameIds(ids)}`, entries: ids });
      return isDivided
        ? passed(
            `${own.asked} and ${other.asked} split ${count(whole.size, facts.api)} into ${left.ids.size} and ${right.ids.size}.`,
            grounds,
          )
        : inconclusive(
            `One side of ${own.asked} is empty: it returned no ${one}, so the bounds split nothing.`,
            grounds,
          );
    };
    return [
      claim(
        'disjointness',
        shared,
        `${own.asked} and ${other.asked} both return ${count(shared.length, facts.api)}.`,
        'in both',
      ),
      claim(
        'coverage',
        uncovered,
        `${own.asked} and ${other.asked} together leave out ${count(uncovered.length, facts.api)}.`,
        'in neither',
      ),
      whole.size === facts.stable.length
        ? notApplicable(`Every ${one} has ${member}.`, { aspect: { relation: 'missing-member' }, evidence })
        : claim(
            'missing-member',
            valueless,
            `${own.asked} and ${other.asked} return ${count(valueless.length, facts.api)} without ${member}, which is on neither side of a number.`,
            `without ${member}`,
          ),
    ];
  },
});

function valued(filter: Filter, facts: Facts): ReadonlySet<string> {
  return new Set(
    facts.stable.flatMap(({ id, value }) => (readField(value, filter) === undefined ? [] : [id])),
  );
}
