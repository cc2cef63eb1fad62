import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { readField } from '../../engine/kinds/index.ts';
import { compareFiltered } from '../../engine/list/filtered.ts';
import { reachOf } from '../../engine/list/reach.ts';
import { boundText } from '../../engine/operators/range.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { askFiltered } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { rangeSubjects } from '../toolkit/ranges.ts';
import { claimOnUnreadable } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'filter.bound-is-inclusive',
  title: 'a bound lets through what equals it, and nothing beyond it',
  proves:
    'The list is asked for with a bound that is exactly the value of an entry, one with a neighbour next to it if there is any: what equals the bound must come, what lies outside must not.',
  cannotSee: 'Bounds where the list has no value on both sides.',
  subjects: (api) => rangeSubjects(api, (_, { isBound }) => isBound),
  *ask(scene, { name, filter, range }) {
    const bound = range.boundUpon(filter, scene.before.items);
    if (bound === undefined) return undefined;
    return { value: bound.text, walk: yield* askFiltered(scene, [[name, bound.text]]) };
  },
  judge(asked, facts, { name, filter, range }) {
    if (asked === undefined) {
      return inconclusive(
        `Fewer than three different values of ${filter.field.slice(1)} are in the list; ${facts.api.noun.many} of three would decide it.`,
      );
    }
    const { value, walk } = asked;
    const unreadable = claimOnUnreadable(walk, `${name}=${value}`);
    if (unreadable !== undefined) return unreadable;
    const grounds = { evidence: walkEvidence(walk), readings: filter.readings };
    const closed = { ...filter, openBound: 'fail' as const };
    const { strangers } = compareFiltered(closed, value, walk, facts.stable, () => true);
    if (strangers.length > 0) {
      return failed(
        `With ${name}=${value} the target also gave ${count(strangers.length, facts.api)} beyond the bound.`,
        {
          ...grounds,
          expected: `nothing ${range.outside} ${value}`,
          actual: nameItems(strangers),
        },
      );
    }
    const came = new Set(walk.items.map((item) => item.id));
    const covers = reachOf(walk, facts.stable);
    const upon = facts.stable.filter((item) => {
      const field = readField(item.value, filter);
      if (!came.has(item.id) && !covers(item.id)) return false;
      return field?.place !== undefined && boundText(filter, field.place) === value;
    });
    const inside = compareFiltered(
      { ...filter, openBound: 'accept' },
      value,
      walk,
      facts.stable,
      () => true,
    ).missing;
    if (walk.end.kind !== 'end' && walk.end.kind !== 'bound')
      return inconclusive(`The walk of ${name}=${value} did not reach the end of the list.`, grounds);
    if (inside.length > 0) {
      return failed(
        `With ${name}=${value} the target left out ${count(inside.length, facts.api)} within the bound.`,
        {
          ...grounds,
          expected: `everything ${range.inside} ${value}`,
          actual: `missing: ${nameItems(inside)}`,
        },
      );
    }
    const left = upon.filter((item) => !came.has(item.id));
    if (upon.length === 0)
      return inconclusive(
        `What equals ${value} changed while the run looked, or stands further on than a run reads.`,
        grounds,
      );
    if (left.length === 0)
      return passed(
        `With ${name}=${value} all of ${count(upon.length, facts.api)} that equal the bound came, and nothing beyond it.`,
        grounds,
      );
    const finding = {
      ...grounds,
      expected: `${count(upon.length, facts.api)} that equal the bound`,
      actual: `missing: ${nameItems(left)}`,
    };
    if (left.length < upon.length) {
      return failed(`With ${name}=${value} some of what equals the bound came and some did not.`, finding);
    }
    if (filter.openBound === 'accept')
      return passed(`${name} is an open bound, which the documents allow.`, grounds);
    return filter.openBound === 'fail'
      ? failed(`${name}=${value} leaves out what equals the bound.`, finding)
      : shouldFail(
          facts.level,
          `${name}=${value} leaves out what equals the bound, although it names a minimum or maximum.`,
          finding,
        );
  },
});
