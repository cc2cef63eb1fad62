import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { readPointer } from '../base/json.ts';
import type { Level } from '../base/verdict.ts';
import { differOnlyByCollation } from '../kinds/collation.ts';
import { type FieldValue, fieldValue, parseInstant, readField } from '../kinds/fields.ts';
import { meetsAny } from './conditions.ts';

/** Whether an item has to be in a filtered list: yes, no, or open where a server may choose. */
export type Match = 'yes' | 'no' | 'open';

/**
 * Whether an item matches a filter by the documents.
 *
 * Open are: an item equal to a bound where a reading allows open bounds, an instant so near to the one asked for that
 * what is shown cannot tell, and a text that differs only in what a collation may ignore, where a reading allows
 * that. An item without the field matches nothing: what is unknown is neither equal to a value nor on one side of it.
 *
 * @param level strict leaves no tolerance around an instant but that of the precision in which it is shown.
 */
export function matches(filter: Filter, value: string, item: Item, level: Level = 'strict'): Match {
  switch (filter.operator) {
    case 'selects':
      return matchesClass(filter, value, item);
    case 'refers-to':
      return matchesEqual(filter, lastSegment(value), item);
    case 'changed-since':
      return matchesSince(filter, value, item, level);
    case 'equals':
      return matchesEqual(filter, value, item);
    case 'at-least':
    case 'at-most':
      return matchesBound(filter, value, item);
  }
}

function matchesEqual(filter: Filter, value: string, item: Item): Match {
  const have = readField(item.value, filter.field, filter.kind);
  const want = fieldValue(value, filter.kind);
  if (want.kind === 'none') return 'open';
  if (have.kind === 'text' && want.kind === 'text') {
    if (have.value === want.value) return 'yes';
    return filter.caseBlind !== 'fail' && differOnlyByCollation(have.value, want.value) ? 'open' : 'no';
  }
  return sameValue(have, want) ? 'yes' : 'no';
}

function sameValue(left: FieldValue, right: FieldValue): boolean {
  return left.kind !== 'none' && right.kind !== 'none' && left.value === right.value;
}

function matchesBound(filter: Filter, value: string, item: Item): Match {
  const have = readField(item.value, filter.field, filter.kind);
  const want = fieldValue(value, filter.kind);
  if (want.kind === 'none') return 'open';
  if (have.kind === 'none' || have.kind === 'text' || want.kind === 'text') return 'no';
  if (have.value === want.value) return filter.openBound === 'fail' ? 'yes' : 'open';
  return have.value > want.value === (filter.operator === 'at-least') ? 'yes' : 'no';
}

const second = 1_000_000_000n;

/**
 * An instant shown in whole seconds stands for any instant of that second, so what lies that near is open, and so is
 * equality, because no document says whether it counts.
 */
function matchesSince(filter: Filter, value: string, item: Item, level: Level): Match {
  const want = parseInstant(value);
  const shown = readPointer(item.value, filter.field);
  const have = typeof shown === 'string' ? parseInstant(shown) : undefined;
  if (want === undefined || have === undefined) return 'open';
  const tolerance = level === 'strict' ? 0n : BigInt(Math.round(filter.tolerance * 1e9));
  const precision = typeof shown === 'string' && /[.,]\d/.test(shown) ? 0n : second - 1n;
  if (have + precision + tolerance < want) return 'no';
  return have > want + tolerance ? 'yes' : 'open';
}

function matchesClass(filter: Filter, value: string, item: Item): Match {
  const chosen = filter.selection?.classes.find(({ values }) => values.includes(value));
  if (chosen === undefined) return 'open';
  if (chosen.everything) return 'yes';
  const [within, without] = [meetsAny(item, chosen.matches), meetsAny(item, chosen.excludes)];
  if (within === without) return 'open';
  return within ? 'yes' : 'no';
}

/** What names a thing in an address: its path's last segment, or the whole text where it is no address. */
export function lastSegment(reference: string): string {
  const [path = ''] = reference.split(/[?#]/);
  return path.slice(path.lastIndexOf('/') + 1);
}
