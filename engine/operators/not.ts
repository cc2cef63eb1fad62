import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { readField } from '../kinds/index.ts';
import { matchesEqual } from './equals.ts';
import type { Match, Operator } from './operator.ts';
import { plain } from './plain.ts';
import { drawValues, frequentValues, usualValueOf, valuesOfOthers } from './values.ts';

/** Values that are asked for at most. */
const mostAsked = 3;

/** `not`: the member has another value. An item without the member is open: data bases leave it out, and programs do not. */
export const not: Operator = {
  ...plain,
  name: 'not',
  phrase: 'is not',
  matches,
  valuesToAsk: (filter, { items, seed }) =>
    drawValues(filter, items, seed)
      .slice(0, mostAsked)
      .map(({ value, why }) => ({ values: [value], why })),
  valuesToWeigh: frequentValues,
  // What few items have leaves most of them.
  valuesLeavingSeveral: (filter, items) =>
    frequentValues(filter, items)
      .filter((value) => items.some((item) => matches(filter, value, item) === 'yes'))
      .slice(-2),
  valuesFinding: (filter, item, items) =>
    [
      ...new Set(
        items
          .slice(0, 50)
          .flatMap((other) => valueShown(filter, other))
          .filter((value) => matches(filter, value, item) === 'yes'),
      ),
    ].slice(0, 1),
  valuesExcluding: (filter, item, items) =>
    valuesOfOthers([item, ...items], (other) => valueShown(filter, other)),
  hasAbsentValue: () => false,
  absentValue: (_, { name }) => name,
  wantedData: (_, { noun: { many }, member, parameter }) => [
    {
      what: `${many} with three values of ${member}`,
      why: `the test shows that ${parameter} excludes one of them and nothing else`,
    },
  ],
};

function matches(filter: Filter, value: string, item: Item): Match {
  if (readField(item.value, filter) === undefined) return 'open';
  const match = matchesEqual(filter, value, item);
  if (match === 'open') return 'open';
  return match === 'yes' ? 'no' : 'yes';
}

function valueShown(filter: Filter, item: Item): readonly string[] {
  const text = usualValueOf(item, filter);
  return text === undefined ? [] : [text];
}
