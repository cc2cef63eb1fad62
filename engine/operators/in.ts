import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { kindOf } from '../kinds/index.ts';
import { drawnAbsentMember } from './absent.ts';
import { matchesEqual } from './equals.ts';
import type { Match, Operator } from './operator.ts';
import { plain } from './plain.ts';
import { drawValues, frequentValues, textOf, valuesOfOthers } from './values.ts';
import { betweenValues, canBeWritten, isAdmitted } from './wording.ts';

/** `in`: the member has one of the values. An item without the member never matches. */
export const isIn: Operator = {
  ...plain,
  name: 'in',
  phrase: 'is one of',
  matches,
  valuesToAsk(filter, { items, seed }) {
    const drawn = drawValues(filter, items, seed).map(({ value }) => value);
    const [first, second, third] = drawn;
    if (first === undefined) return [];
    const lists = [
      [second === undefined ? [] : [first, second], 'two values'],
      [third === undefined ? [] : [third, first], 'two other values'],
      [[first], 'one value'],
    ] as const;
    return lists.flatMap(([values, why]) =>
      values.length === 0 ? [] : [{ values: [values.join(betweenValues)], why }],
    );
  },
  valuesToWeigh(filter, items) {
    const values = frequentValues(filter, items);
    return values.slice(0, 6).flatMap((value, index) => {
      const other = values[index + 1];
      return other === undefined ? [value] : [[value, other].join(betweenValues), value];
    });
  },
  valuesLeavingSeveral: (filter, items) => {
    const values = frequentValues(filter, items);
    return values.length === 0 ? [] : [values.slice(0, 2).join(betweenValues)];
  },
  valuesFinding: ownValue,
  valuesExcluding: (filter, _, items) => valuesOfOthers(items, (other) => ownValue(filter, other)),
  hasAbsentValue: (filter) => filter.values.length === 0 && !kindOf(filter).isClosed,
  absentValue(filter, basis) {
    const drawn = ['absent', 'as absent'].flatMap(
      (what) => drawnAbsentMember(filter, basis, matchesEqual, what) ?? [],
    );
    const asked = [[...new Set(drawn)].join(betweenValues), ...drawn];
    return asked.find((value) => value !== '' && isAdmitted(filter, value));
  },
  wantedData: (_, { noun: { many }, member, parameter }) => [
    {
      what: `${many} with three values of ${member}`,
      why: `the test shows that ${parameter} matches two of them and excludes the third`,
    },
  ],
};

function matches(filter: Filter, value: string, item: Item): Match {
  const found = value.split(betweenValues).map((one) => matchesEqual(filter, one, item));
  if (found.includes('yes')) return 'yes';
  return found.includes('open') ? 'open' : 'no';
}

function ownValue(filter: Filter, item: Item): readonly string[] {
  const text = textOf(item, filter);
  return text !== undefined &&
    text !== '' &&
    text.trim() === text &&
    !/[\p{Cc}:]/u.test(text) &&
    canBeWritten(filter, text) &&
    isAdmitted(filter, text)
    ? [text]
    : [];
}
