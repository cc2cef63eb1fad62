import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import type { Level } from '../base/verdict.ts';
import type { Match, Operator } from './operator.ts';
/** What is known of the way in which a filter picks items. */
export declare function operatorOf({ operator }: Pick<Filter, 'operator'>): Operator;
/**
 * Whether an item matches a filter by the documents.
 *
 * @param level strict leaves no tolerance but that of the precision in which a value is shown.
 */
export declare function matches(filter: Filter, value: string, item: Item, level?: Level): Match;
