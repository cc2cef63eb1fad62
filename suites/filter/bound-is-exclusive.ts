import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { kindOf, readField } from '../../engine/kinds/index.ts';
import { coverageOf } from '../../engine/list/coverage.ts';
import { matches } from '../../engine/operators/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { servedAnd } from '../toolkit/claims.ts';
import { shownExcess, walkEvidence } from '../toolkit/evidence.ts';
import { rangeSubjects } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { askBy, claimsOnTried } from '../toolkit/relations.ts';

const judged = servedAnd('exclusive-bound');

export default defineCheck({
  id: 'filter.bound-is-exclusive',
  title: 'an exclusive bound leaves out entries that equal it',
  proves:
    'The list is requested with a bound that is exactly the value of an entry, if possible a value with a close neighbor. Entries that equal the bound must not be returned.',
  cannotSee: 'Values that are shown with less precision than they are stored.',
  subjects: (api) => rangeSubjects(api, (filter, { endCounts }) => endCounts(filter) === 'out'),
  aspects: () => judged,
  *ask(scene, { name, filter, range }) {
    const bound = range.boundUpon(filter, scene.before.items);
    if (bound === undefined) return undefined;
    return { value: bound.text, list: yield* askBy(scene, [[name, bound.text]]) };
  },
  judge(asked, facts, { filter }) {
    const aspect = { relation: 'exclusive-bound' };
    const { many } = facts.api.noun;
    if (asked === undefined)
      return [
        inconclusive(
          `The list has fewer than three different values of ${filter.field.slice(1)}; the check needs ${many} with three.`,
          { aspect },
        ),
      ];
    const { value, list } = asked;
    const unserved = claimsOnTried(list, judged);
    if (unserved !== undefined) return unserved;
    const want = kindOf(filter).read(value);
    const came = new Set(list.walk.items.map(({ id }) => id));
    const covers = coverageOf(list.walk, facts.stable);
    const upon = facts.stable.filter(
      (item) =>
        (came.has(item.id) || covers(item.id)) &&
        readField(item.value, filter)?.place === want?.place &&
        matches(filter, value, item) === 'no',
    );
    const wrong = upon.filter(({ id }) => came.has(id));
    const grounds = { aspect, evidence: walkEvidence(list.walk) };
    if (wrong.length > 0)
      return [
        failed(`${list.asked} also returns ${count(wrong.length, facts.api)} equal to the bound.`, {
          ...grounds,
          ...shownExcess(wrong, list.walk),
          expected: `only ${many} beyond ${value}`,
          actual: nameItems(wrong),
        }),
      ];
    return [
      upon.length === 0
        ? inconclusive(
            `The entries that equal ${value} changed during the run, or are shown with less precision than they may be stored.`,
            grounds,
          )
        : passed(
            `Of ${count(upon.length, facts.api)} equal to the bound, ${list.asked} returns none.`,
            grounds,
          ),
    ];
  },
});
