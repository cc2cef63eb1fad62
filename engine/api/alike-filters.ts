import type { Filter } from './filter-model.ts';
import { operatorEntry } from './vocabulary/operators.ts';

/** Two filters of a parameter that some value asks for at once, by their places in the list. */
interface Alike {
  readonly filter: number;
  readonly other: number;
}

/**
 * The first filter of a parameter whose values are written like those of one before it, so that a server has nothing to distinguish
 * the two by. One value of `in` may be written like that of `equals` by the same field, because it asks for the same.
 */
export function alikeAmong(filters: readonly Filter[]): Alike | undefined {
  for (const [filter, one] of filters.entries())
    for (const [other, before] of filters.slice(0, filter).entries())
      if (!asksForTheSame(one, before) && textsOf(one).some((text) => textsOf(before).includes(text)))
        return { filter, other };
  return undefined;
}

function asksForTheSame(left: Filter, right: Filter): boolean {
  const operators = [left.operator, right.operator];
  return left.field === right.field && operators.includes('in') && operators.includes('equals');
}

/** What values of a filter look like: where each of several has a parameter of its own, and the text with letters for the values. */
function textsOf({ operator, wording }: Filter): readonly string[] {
  if (wording === undefined) return [];
  const { several, template, separator } = wording;
  const filled = (...values: readonly string[]): string => {
    const [first = ''] = values;
    const text = template
      .replaceAll('{values}', () => values.join(separator))
      .replaceAll('{low}', 'a')
      .replaceAll('{high}', 'b')
      .replaceAll('{value}', () => first);
    return several === 'bracketed' || several === 'indexed' ? `${several} ${text}` : text;
  };
  switch (operatorEntry(operator).value) {
    case 'pair':
      return [filled('a', 'b')];
    case 'list':
      return [filled('a'), filled('a', 'b')];
    default:
      return [filled('a')];
  }
}
