import { admittedInField } from '../../engine/api/admitted.ts';
import { wordsOf } from '../../engine/api/bad-values.ts';
import { schemaAt } from '../../engine/api/derive.ts';
import type { Filter, ListOperation } from '../../engine/api/model.ts';
import type { Item } from '../../engine/base/item.ts';
import { isJsonObject } from '../../engine/base/json.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { matches, operatorOf } from '../../engine/operators/index.ts';
import { isOneValue } from '../../engine/operators/values.ts';

/** The values of a filter where the file lists them all: of a truth value both, and otherwise the words of its `enum`. */
export function closedValues(filter: Filter): readonly string[] {
  const all = kindOf(filter).isClosed ? ['true', 'false'] : filter.values;
  return all.filter((value) => isOneValue(filter, value));
}

/**
 * Those of them that no entry of a list has, although an entry may, so that whatever they bring shows whether the filter counts. A word
 * may stand for something else, such as for all entries, if the schema of the field does not have it.
 */
export function closedValuesOfNone(
  list: ListOperation,
  filter: Filter,
  items: readonly Item[],
): readonly string[] {
  if (items.length === 0 || operatorOf(filter).range !== undefined || filter.selection !== undefined)
    return [];
  return closedValues(filter).filter(
    (value) => mayBeHad(list, filter, value) && items.every((item) => matches(filter, value, item) === 'no'),
  );
}

function mayBeHad(list: ListOperation, filter: Filter, value: string): boolean {
  const kind = kindOf(filter);
  if (kind.isClosed) return true;
  if (!admittedInField(list, filter.field)(value)) return false;
  const schema = schemaAt(list, `${list.collection.items}/-${filter.field}`);
  return kind.line !== undefined || (isJsonObject(schema) && wordsOf(schema).includes(value));
}
