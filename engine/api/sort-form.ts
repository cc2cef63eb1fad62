import type { Query } from '../base/exchange.ts';
import { memo } from '../base/memo.ts';
import type { Sorting } from './vocabulary/sorting.ts';

export type Direction = 'ascending' | 'descending';

export const directions: readonly Direction[] = ['ascending', 'descending'];

/** The value of a sort key, and the direction in which it is asked for. */
export interface SortTerm {
  readonly value: string;
  readonly direction: Direction;
}

/** The query that asks for an order by some keys, the first of which counts most. */
export function sortPairs(sorting: Sorting, terms: readonly SortTerm[]): Query {
  if (sorting.several !== 'comma')
    return terms.flatMap((term, index) => {
      const { direction } = sorting;
      const own = [keyName(sorting, term, index), keyText(sorting, term)] as const;
      return direction === undefined ? [own] : [own, [direction, sorting[term.direction] ?? ''] as const];
    });
  const [first] = terms;
  if (first === undefined) return [];
  const joined = (text: (term: SortTerm) => string): string => terms.map(text).join(',');
  const keys = [keyName(sorting, first, 0), joined((term) => keyText(sorting, term))] as const;
  const { direction } = sorting;
  return direction === undefined
    ? [keys]
    : [keys, [direction, joined((term) => sorting[term.direction] ?? '')]];
}

/** The name of the parameter for a key; a name with `{key}` or `{index}` is another one for each. */
export function keyName(sorting: Sorting, { value, direction }: SortTerm, index = 0): string {
  const name =
    direction === 'descending' && sorting.descendingKey !== undefined ? sorting.descendingKey : sorting.key;
  return name.replaceAll('{key}', value).replaceAll('{index}', String(index));
}

/** The value of the parameter for a key. */
export function keyText(sorting: Sorting, { value, direction }: SortTerm): string {
  if (sorting.direction !== undefined) return value;
  const template = sorting[direction] ?? '{key}';
  return template.replaceAll('{key}', value);
}

/** The names of all parameters by which an order is asked for. */
export const sortParameters = memo((sorting: Sorting): readonly string[] => {
  const names = termsOf(sorting).map((term) => keyName(sorting, term));
  return [...new Set([...names, ...(sorting.direction === undefined ? [] : [sorting.direction])])];
});

/** Every key in both directions. */
function termsOf(sorting: Sorting): readonly SortTerm[] {
  return sorting.keys.flatMap(({ value }) => directions.map((direction) => ({ value, direction })));
}

/** Whether a parameter is one by which an order is asked for, be it the name of a further key. */
export function isSortParameter(sorting: Sorting | undefined, name: string): boolean {
  if (sorting === undefined) return false;
  if (sortParameters(sorting).includes(name)) return true;
  if (!sorting.key.includes('{index}')) return false;
  const [before = '', after = ''] = sorting.key.split('{index}');
  return (
    name.startsWith(before) &&
    name.endsWith(after) &&
    /^\d+$/.test(name.slice(before.length, name.length - after.length))
  );
}

/** The one key and the direction that a query asks for; undefined where it asks for no order, for several keys, or in other words. */
export function sortTermIn(sorting: Sorting, query: Query): SortTerm | undefined {
  const given = query.filter(([name]) => isSortParameter(sorting, name));
  return given.length === 0 ? undefined : termsByQuery(sorting).get(JSON.stringify(sorted(given)));
}

/** Every key and direction by the query that asks for it. */
const termsByQuery = memo((sorting: Sorting): ReadonlyMap<string, SortTerm> => {
  const terms = termsOf(sorting).map(
    (term) => [JSON.stringify(sorted(sortPairs(sorting, [term]))), term] as const,
  );
  // Where two are asked for alike, as where the direction cannot be said, the first is meant.
  return new Map(terms.reverse());
});

function sorted(query: Query): Query {
  return [...query].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
}

/**
 * The keys and directions that the value of the sort parameter stands for; undefined where one of them is in other words. Without a
 * direction each stands for either.
 *
 * @param text the value of the parameter for the key.
 * @param direction the value of the parameter for the direction, where there is one.
 */
export function sortTermsIn(
  sorting: Sorting,
  text: string,
  direction?: string,
): readonly { readonly value: string; readonly directions: readonly Direction[] }[] | undefined {
  const texts = sorting.several === 'comma' ? text.split(',') : [text];
  const words = direction?.split(',') ?? [];
  const terms = texts.map((each, index) => {
    for (const { value } of sorting.keys) {
      const found = directions.filter((way) =>
        sorting.direction === undefined
          ? keyText(sorting, { value, direction: way }) === each
          : value === each && (words[index] === undefined || words[index] === sorting[way]),
      );
      if (found.length > 0) return { value, directions: found };
    }
    return undefined;
  });
  const known = terms.filter((term) => term !== undefined);
  return known.length === terms.length ? known : undefined;
}
