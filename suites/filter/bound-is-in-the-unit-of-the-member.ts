import type { Asking } from '../../engine/base/asking.ts';
import type { Item } from '../../engine/base/item.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { readField } from '../../engine/kinds/index.ts';
import { coverageOf } from '../../engine/list/coverage.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { isAdmitted } from '../../engine/operators/wording.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { claimsOnUnserved, onEach, relations, servedAnd } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { askFiltered, type RangeSubject, rangeSubjects } from '../toolkit/filters.ts';
import { claimOnUnreadable } from '../toolkit/walk-claims.ts';

/** A unit in which a bound may count: so many of it are so many of the member's own. */
interface Unit {
  readonly own: bigint;
  readonly of: bigint;
  readonly words: string;
}

const same: Unit = { own: 1n, of: 1n, words: 'the unit that the list shows' };
const others: readonly Unit[] = [
  { own: 1000n, of: 1n, words: 'thousands' },
  { own: 1024n, of: 1n, words: 'multiples of 1024' },
  { own: 10n ** 6n, of: 1n, words: 'millions' },
  { own: 2n ** 20n, of: 1n, words: 'multiples of 1048576' },
  { own: 10n ** 9n, of: 1n, words: 'thousand millions' },
  { own: 2n ** 30n, of: 1n, words: 'multiples of 1073741824' },
  { own: 1n, of: 8n, words: 'eighths' },
];

interface AskedBound {
  readonly value: bigint;
  readonly walk: Walk;
}

const judged = servedAnd('unit');

export default defineCheck({
  id: 'filter.bound-is-in-the-unit-of-the-member',
  title: 'a bound uses the unit in which the list shows the values',
  proves:
    'The list is requested with a bound between its values. If the response does not fit, the check converts the bound to thousands, millions, and other units. If the response fits one of them exactly, the target uses that unit.',
  cannotSee: 'Other units, and a filter that fits no unit.',
  subjects: (api) =>
    rangeSubjects(
      api,
      (filter, { endCounts }) =>
        endCounts(filter) === 'in' && filter.kind === 'integer' && filter.support === 'required',
    ),
  aspects: () => judged,
  *ask(scene, subject) {
    const bound = subject.range.boundUpon(subject.filter, scene.before.items)?.value;
    return bound === undefined ? [] : yield* askInUnits(scene, subject, bound);
  },
  judge(asked, facts, subject) {
    const [first] = asked;
    if (first === undefined)
      return onEach(
        inconclusive(
          `The list has fewer than three different values of ${subject.filter.field.slice(1)}; the check needs ${facts.api.noun.many} with three.`,
        ),
        relations('unit'),
      );
    const unreadable = claimOnUnreadable(first.walk, `${subject.name}=${first.value}`);
    if (unreadable !== undefined) return claimsOnUnserved(unreadable, judged);
    return [{ ...judgeUnit(first, asked, facts, subject), aspect: { relation: 'unit' } }];
  },
});

/** Asks in the list's own unit and, where the answer does not fit, in one after the other until all answers fit one. */
function* askInUnits(scene: Scene, subject: RangeSubject, bound: bigint): Asking<readonly AskedBound[]> {
  const asked: AskedBound[] = [];
  const known = scene.before.items;
  for (const unit of [same, ...others]) {
    const value = (bound * unit.of) / unit.own;
    if (!isAdmitted(subject.filter, String(value))) continue;
    const walk = yield* askFiltered(scene, [[subject.name, String(value)]]);
    asked.push({ value, walk });
    const isDone =
      unit === same ? compare(asked, same, subject, known).isRight : isUnit(asked, unit, subject, known);
    if (walk.pages.length === 0 || isDone) break;
  }
  return asked;
}

function judgeUnit(
  first: AskedBound,
  asked: readonly AskedBound[],
  { stable, api }: Facts,
  subject: RangeSubject,
): Claim {
  const { name, filter, range } = subject;
  const grounds = { evidence: [...asked].reverse().flatMap(({ walk }) => walkEvidence(walk)) };
  if (isUnit(asked, same, subject, stable))
    return passed(`${name}=${first.value} uses the unit in which ${api.noun.many} show the value.`, grounds);
  const unit = compare(asked, same, subject, stable).isRight
    ? undefined
    : others.find((one) => isUnit(asked, one, subject, stable));
  const last = asked.at(-1) ?? first;
  return unit === undefined
    ? inconclusive(
        `The response to ${name}=${first.value} does not show which unit the target uses.`,
        grounds,
      )
    : failed(
        `${name} does not use the unit of ${filter.field.slice(1)}: its responses fit a bound in ${unit.words}.`,
        {
          ...grounds,
          expected: `all entries ${range.inside} ${last.value}`,
          actual: `exactly the entries ${range.inside} ${(last.value * unit.own) / unit.of}`,
        },
      );
}

function isUnit(
  asked: readonly AskedBound[],
  unit: Unit,
  subject: RangeSubject,
  known: readonly Item[],
): boolean {
  const { isRight, distinguishes } = compare(asked, unit, subject, known);
  return isRight && distinguishes;
}

/**
 * Compares answers with what their bounds bring in a unit.
 *
 * @returns whether nothing speaks against the unit, and whether some answer is neither the whole list nor an empty one.
 */
function compare(
  asked: readonly AskedBound[],
  unit: Unit,
  { filter, range }: RangeSubject,
  known: readonly Item[],
): { readonly isRight: boolean; readonly distinguishes: boolean } {
  const answers = asked.map(({ value, walk }) => {
    const came = new Set(walk.items.map(({ id }) => id));
    const covers = coverageOf(walk, known);
    return known.flatMap(({ id, value: entry }) => {
      const place = readField(entry, filter)?.place;
      if (place === undefined || !(came.has(id) || covers(id))) return [];
      const distance = place * unit.of - value * unit.own;
      // What equals a bound may be left out, so it shows nothing here.
      if (distance === 0n) return [];
      return [{ isWithin: distance > 0n === (range.inside === 'above'), came: came.has(id) }];
    });
  });
  return {
    isRight: answers.flat().every(({ isWithin, came }) => came === isWithin),
    distinguishes: answers.some(
      (answer) => answer.some(({ isWithin }) => isWithin) && answer.some(({ isWithin }) => !isWithin),
    ),
  };
}
