import type { Item } from '../observe/page.ts';
import type { Filter } from '../spec/model.ts';
import { fieldValue, readField } from './fields.ts';

/** Whether an item has to be in a filtered list: yes, no, or open where a server may choose. */
export type Match = 'yes' | 'no' | 'open';

/**
 * Whether an item matches a filter by the documents.
 *
 * Open are: an item equal to a bound where a reading allows open bounds, and a text that differs only in what a collation
 * may ignore, where a reading allows that. An item without the field matches nothing: what is unknown is neither
 * equal to a value nor on one side of it.
 */
export function matches(filter: Filter, value: string, item: Item): Match {
  const have = readField(item.value, filter.field, filter.kind);
  const want = fieldValue(value, filter.kind);
  if (want.kind === 'none') return 'open';
  if (have.kind === 'none') return 'no';
  if (have.kind === 'text' || want.kind === 'text') {
    if (have.kind !== 'text' || want.kind !== 'text') return 'no';
    if (have.value === want.value) return 'yes';
    return filter.caseBlind !== 'fail' && folded(have.value) === folded(want.value) ? 'open' : 'no';
  }
  if (filter.operator === 'equals') return have.value === want.value ? 'yes' : 'no';
  if (have.value === want.value) return filter.openBound === 'fail' ? 'yes' : 'open';
  return have.value > want.value === (filter.operator === 'at-least') ? 'yes' : 'no';
}

/** A text without what real databases ignore when they compare: case, accents, width, and space at the end. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+$/, '');
}

/** What a filtered list shows against the items that are known. */
export interface FilterFindings {
  /** Returned, and must not be. */
  readonly strangers: readonly Item[];
  /** Not returned, and must be. */
  readonly missing: readonly Item[];
  /** Stable items that must be returned, and that must not. */
  readonly matching: number;
  readonly others: number;
}

/**
 * Compares a filtered list with the items that are stable.
 *
 * @param returned the filtered list's items.
 * @param stable the items that must be judged; others are judged only if `isKnown` says that no reading of the
 *   whole list ever showed them.
 */
export function compareFiltered(
  filter: Filter,
  value: string,
  returned: readonly Item[],
  stable: readonly Item[],
  isKnown: (id: string) => boolean,
): FilterFindings {
  const judged = new Map(stable.map((item) => [item.id, matches(filter, value, item)]));
  const returnedIds = new Set(returned.map((item) => item.id));
  return {
    strangers: returned.filter((item) => {
      const known = judged.get(item.id);
      if (known !== undefined) return known === 'no';
      return !isKnown(item.id) && matches(filter, value, item) === 'no';
    }),
    missing: stable.filter((item) => judged.get(item.id) === 'yes' && !returnedIds.has(item.id)),
    matching: [...judged.values()].filter((match) => match === 'yes').length,
    others: [...judged.values()].filter((match) => match === 'no').length,
  };
}
