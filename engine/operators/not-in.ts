import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { readField } from '../kinds/index.ts';
import { isIn } from './in.ts';
import type { Match, Operator } from './operator.ts';
import { plain } from './plain.ts';
import { valuesOfOthers } from './values.ts';

/** `not-in`: the member has none of the values. An item without the member is open: data bases leave it out, and programs do not. */
export const notIn: Operator = {
  ...plain,
  name: 'not-in',
  phrase: 'is none of',
  matches,
  valuesToAsk: isIn.valuesToAsk,
  valuesToWeigh: isIn.valuesToWeigh,
  // What few items have leaves most of them.
  valuesLeavingSeveral: (filter, items) =>
    isIn
      .valuesToWeigh(filter, items)
      .filter((value) => items.some((item) => matches(filter, value, item) === 'yes'))
      .slice(-1),
  valuesFinding: (filter, item, items) =>
    items
      .slice(0, 50)
      .flatMap((other) => isIn.valuesFinding(filter, other, items))
      .filter((value) => matches(filter, value, item) === 'yes')
      .slice(0, 1),
  valuesExcluding: (filter, item, items) =>
    valuesOfOthers([item, ...items], (other) => isIn.valuesFinding(filter, other, items)),
  hasAbsentValue: () => false,
  absentValue: () => undefined,
  wantedData: (_, { noun: { many }, member, parameter }) => [
    {
      what: `${many} with four values of ${member}`,
      why: `the test shows that ${parameter} excludes two of them and nothing else`,
    },
  ],
};

function matches(filter: Filter, value: string, item: Item): Match {
  if (readField(item.value, filter) === undefined) return 'open';
  const match = isIn.matches(filter, value, item, 'strict');
  if (match === 'open') return 'open';
  return match === 'yes' ? 'no' : 'yes';
}
