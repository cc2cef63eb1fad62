import type { Condition } from '../api/model.ts';
import { type Item, memberOf } from '../base/item.ts';
import { canonicalText } from '../base/json.ts';

/** Whether an item is as a condition says; a condition that names both values and presence asks for both. */
function meets(item: Item, condition: Condition): boolean {
  const value = memberOf(item.value, condition.field);
  const there = value !== undefined && value !== null;
  if (condition.present !== undefined && condition.present !== there) return false;
  return (
    condition.in === undefined ||
    condition.in.some((wanted) => canonicalText(wanted) === canonicalText(value))
  );
}

/** Whether an item is as any of several conditions says; false where there are none. */
export function meetsAny(item: Item, conditions: readonly Condition[]): boolean {
  return conditions.some((condition) => meets(item, condition));
}
