import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { readPointer } from '../base/json.ts';
import type { Match, Operator } from './operator.ts';
import { plain } from './plain.ts';
import { canBeWritten } from './wording.ts';

const answers = ['true', 'false'] as const;

/**
 * `is-null`: by true the member is null, by false it is not. A member that is not shown, or shown empty, may be null in the data base
 * and is open.
 */
export const isNull: Operator = {
  ...plain,
  name: 'is-null',
  phrase: 'being null is',
  matches,
  valuesToAsk: (filter) =>
    takenBy(filter).map((value) => ({
      values: [value],
      why: value === 'true' ? 'what has no value' : 'what has a value',
    })),
  valuesToWeigh: takenBy,
  valuesLeavingSeveral: (filter, items) =>
    takenBy(filter).filter((value) => items.some((item) => matches(filter, value, item) === 'yes')),
  valuesFinding: (filter, item) => takenBy(filter).filter((value) => matches(filter, value, item) === 'yes'),
  valuesExcluding: takenBy,
  hasAbsentValue: () => false,
  absentValue: () => 'false',
  wantedData: (_, { noun: { many }, member, parameter }) => [
    { what: `two ${many} whose ${member} is null, and two with a value`, why: `${parameter} divides them` },
  ],
};

/** The answers that the parameter can say. */
function takenBy(filter: Filter): readonly string[] {
  return answers.filter((value) => canBeWritten(filter, value));
}

function matches(filter: Filter, value: string, item: Item): Match {
  const shown = readPointer(item.value, filter.field);
  if (value !== 'true' && value !== 'false') return 'open';
  const isEmpty =
    shown === '' || (typeof shown === 'object' && shown !== null && Object.keys(shown).length === 0);
  if (shown === undefined || isEmpty) return 'open';
  return (shown === null) === (value === 'true') ? 'yes' : 'no';
}
