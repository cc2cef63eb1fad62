import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import type { Operator } from './operator.ts';
import { evenSample } from './sample.ts';
import { textsLeavingSeveral, valuesOfOthers } from './values.ts';

/** Values that are weighed of one filter at most. */
const mostWeighed = 12;

/** The choices of an operator that looks for a part of a member: each is made of the values by which an item is found. */
export function choicesOf(
  valuesFinding: (filter: Filter, item: Item) => readonly string[],
): Pick<Operator, 'valuesToWeigh' | 'valuesLeavingSeveral' | 'valuesFinding' | 'valuesExcluding'> {
  return {
    valuesToWeigh: (filter, items) =>
      evenSample([...new Set(items.flatMap((item) => valuesFinding(filter, item)))].sort(), mostWeighed),
    valuesLeavingSeveral: (filter, items) =>
      textsLeavingSeveral(items.map((item) => valuesFinding(filter, item)[0])),
    valuesFinding,
    valuesExcluding: (filter, _, items) => valuesOfOthers(items, (item) => valuesFinding(filter, item)),
  };
}
