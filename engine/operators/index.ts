import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import type { Level } from '../base/verdict.ts';
import { atLeast } from './at-least.ts';
import { atMost } from './at-most.ts';
import { between } from './between.ts';
import { changedSince } from './changed-since.ts';
import { contains } from './contains.ts';
import { endsWith } from './ends-with.ts';
import { equals } from './equals.ts';
import { greater } from './greater.ts';
import { isIn } from './in.ts';
import { isNull } from './is-null.ts';
import { isPresent } from './is-present.ts';
import { less } from './less.ts';
import { not } from './not.ts';
import { notIn } from './not-in.ts';
import type { Match, Operator } from './operator.ts';
import { refersTo } from './refers-to.ts';
import { search } from './search.ts';
import { selects } from './selects.ts';
import { startsWith } from './starts-with.ts';
import { withinSchema } from './within-schema.ts';

/** Every operator of the vocabulary. */
const every: Readonly<Record<Filter['operator'], Operator>> = {
  equals,
  not,
  in: isIn,
  'not-in': notIn,
  'at-least': atLeast,
  'at-most': atMost,
  greater,
  less,
  between,
  contains,
  'starts-with': startsWith,
  'ends-with': endsWith,
  'is-null': isNull,
  'is-present': isPresent,
  search,
  'changed-since': changedSince,
  'refers-to': refersTo,
  selects,
};

/** The same, each of which chooses no value that the schema of a filter's parameter rules out. */
const operators: ReadonlyMap<Filter['operator'], Operator> = new Map(
  Object.values(every).map((operator) => [operator.name, withinSchema(operator)]),
);

/** What is known of the way in which a filter picks items. */
export function operatorOf({ operator }: Pick<Filter, 'operator'>): Operator {
  return operators.get(operator) ?? every[operator];
}

/**
 * Whether an item matches a filter by the documents.
 *
 * @param level strict leaves no tolerance but that of the precision in which a value is shown.
 */
export function matches(filter: Filter, value: string, item: Item, level: Level = 'strict'): Match {
  return operatorOf(filter).matches(filter, value, item, level);
}
