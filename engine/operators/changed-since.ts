import type { Filter } from '../api/model.ts';
import { type Item, memberOf } from '../base/item.ts';
import type { Level } from '../base/verdict.ts';
import { readAsked, readField } from '../kinds/index.ts';
import { instant, instantText, parseInstant } from '../kinds/instant.ts';
import { rangeOperator } from './bound.ts';
import type { Match, Operator } from './operator.ts';
import { neighbours } from './range.ts';
import { valuesShown } from './values.ts';
import { isAdmitted } from './wording.ts';

const second = 1_000_000_000n;

/**
 * `changed-since`: the member is a time not before the value. `tolerance` is the seconds on either side of the value in which,
 * at level standard, an item may be in or out; `admitsDeleted` says that deleted items, which the plain list does not show,
 * may come as well; `equality` says whether an item matches whose time is the value itself.
 */
export const changedSince: Operator = {
  ...rangeOperator('above'),
  name: 'changed-since',
  phrase: 'is not before',
  isBound: false,
  isByTimeOfChange: true,
  heedsLevel: true,
  endCounts: ({ equality }) => (equality === 'open' ? undefined : equality === 'included' ? 'in' : 'out'),
  matches: matchesSince,
  valuesFinding: (filter, item) => neighbourOf(filter, item, 'below'),
  valuesExcluding: (filter, item) => neighbourOf(filter, item, 'above'),
  hasAbsentValue: () => true,
  /** A day after the target's own clock and after everything that the list shows. */
  absentValue(filter, { items, now, seed, name }) {
    const clock = { text: instantText(now), place: now };
    const drawn = instant.absentValues([...valuesShown(filter, items), clock], seed, `absent ${name}`);
    for (const text of drawn) {
      const isAfterAll = items.every((item) => matchesSince(filter, text, item, 'standard') !== 'yes');
      if (isAfterAll && (parseInstant(text) ?? now) > now && isAdmitted(filter, text)) return text;
    }
    return undefined;
  },
  wantedData: (filter, { noun: { one, many }, member, parameter }) => [
    {
      what: `at least three values of ${member}, ${2 * Math.ceil(filter.tolerance) + 5} seconds or more apart, preferably hours, some of them on one day`,
      why: `${parameter} can be tested at times between them, and with other time zones and days`,
    },
    {
      what: `one of the ${many} changed well after it was created`,
      why: `${parameter} can be distinguished from a filter by creation time`,
    },
    ...(filter.admitsDeleted
      ? [
          {
            what: `one recently deleted ${one}`,
            why: `entries that ${parameter} returns beyond the list can be judged`,
          },
        ]
      : []),
  ],
};

/**
 * An instant shown in whole seconds stands for any instant of that second, so what lies that near is open, and so is
 * equality, unless the document says whether it counts.
 */
function matchesSince(filter: Filter, value: string, item: Item, level: Level): Match {
  const want = readAsked({ kind: 'instant' }, value)?.place;
  const shown = memberOf(item.value, filter.field);
  const have = typeof shown === 'string' ? parseInstant(shown) : undefined;
  if (want === undefined || have === undefined) return 'open';
  const tolerance = level === 'strict' ? 0n : BigInt(Math.round(filter.tolerance * 1e9));
  const precision = typeof shown === 'string' && /[.,]\d/.test(shown) ? 0n : second - 1n;
  if (have + precision + tolerance < want) return 'no';
  if (filter.equality === 'included' && tolerance === 0n && have >= want) return 'yes';
  if (filter.equality === 'excluded' && tolerance === 0n && have + precision <= want) return 'no';
  return have > want + tolerance ? 'yes' : 'open';
}

function neighbourOf(filter: Filter, item: Item, side: 'above' | 'below'): readonly string[] {
  const field = readField(item.value, filter);
  return field?.place === undefined ? [] : [neighbours(filter, field.place)[side]];
}
