import type { Filter } from '../api/model.ts';
import { type Item, memberOf } from '../base/item.ts';
import type { Match, Operator } from './operator.ts';
import { plain } from './plain.ts';
import { canBeWritten } from './wording.ts';

const answers = ['true', 'false'] as const;

/**
 * An operator that asks whether the member is null, but its name and its phrase.
 *
 * @param whenNull the answer that asks for what is null.
 */
export function nullness(whenNull: 'true' | 'false'): Omit<Operator, 'name' | 'phrase'> {
  function matches(filter: Filter, value: string, item: Item): Match {
    const shown = memberOf(item.value, filter.field);
    if (value !== 'true' && value !== 'false') return 'open';
    const isEmpty =
      shown === '' || (typeof shown === 'object' && shown !== null && Object.keys(shown).length === 0);
    if (shown === undefined || isEmpty) return 'open';
    return (shown === null) === (value === whenNull) ? 'yes' : 'no';
  }
  return {
    ...plain,
    matches,
    valuesToAsk: (filter) =>
      takenBy(filter).map((value) => ({
        values: [value],
        why: value === whenNull ? 'entries without a value' : 'entries with a value',
      })),
    valuesToWeigh: takenBy,
    valuesLeavingSeveral: (filter, items) =>
      takenBy(filter).filter((value) => items.some((item) => matches(filter, value, item) === 'yes')),
    valuesFinding: (filter, item) =>
      takenBy(filter).filter((value) => matches(filter, value, item) === 'yes'),
    valuesExcluding: takenBy,
    hasAbsentValue: () => false,
    absentValue: () => undefined,
    wantedData: (_, { noun: { many }, member, parameter }) => [
      {
        what: `two ${many} whose ${member} is null, and two with a value`,
        why: `the test shows that ${parameter} separates them`,
      },
    ],
  };
}

/** The answers that the parameter can say. */
function takenBy(filter: Filter): readonly string[] {
  return answers.filter((value) => canBeWritten(filter, value));
}
