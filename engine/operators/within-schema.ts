import type { Filter } from '../api/model.ts';
import type { Operator } from './operator.ts';
import { isAdmitted } from './wording.ts';

/**
 * An operator that chooses no value which the schema of a filter's parameter rules out, whatever the list shows: a target may refuse such
 * a value, so that nothing can be said by it of what the filter does.
 */
export function withinSchema(operator: Operator): Operator {
  const admitted = (filter: Filter, values: readonly string[]): readonly string[] =>
    values.filter((value) => isAdmitted(filter, value));
  return {
    ...operator,
    valuesToAsk: (filter, basis) =>
      operator.valuesToAsk(filter, basis).flatMap((chosen) => {
        const values = admitted(filter, chosen.values);
        return values.length === 0 ? [] : [{ ...chosen, values }];
      }),
    valuesToWeigh: (filter, items) => admitted(filter, operator.valuesToWeigh(filter, items)),
    valuesLeavingSeveral: (filter, items) => admitted(filter, operator.valuesLeavingSeveral(filter, items)),
    valuesFinding: (filter, item, items) => admitted(filter, operator.valuesFinding(filter, item, items)),
    *valuesExcluding(filter, item, items) {
      for (const value of operator.valuesExcluding(filter, item, items))
        if (isAdmitted(filter, value)) yield value;
    },
    absentValue(filter, basis) {
      const value = operator.absentValue(filter, basis);
      return value === undefined || !isAdmitted(filter, value) ? undefined : value;
    },
  };
}
