import { admittedInField } from '../../engine/api/admitted.ts';
import type { ListOperation } from '../../engine/api/model.ts';
import type { Item } from '../../engine/base/item.ts';
import { matches, operatorOf } from '../../engine/operators/index.ts';
import type { FilterSubject } from './filters.ts';

/** The value that counts where a filter is left out, if the file names one. */
function defaultOf({ parameters }: Pick<ListOperation, 'parameters'>, name: string): string | undefined {
  return parameters.find((parameter) => parameter.name === name)?.default;
}

/** Whether a value of a filter stands for everything by what the file says of its kinds. */
export function standsForAll({ filter }: Pick<FilterSubject, 'filter'>, value: string): boolean {
  return filter.selection?.classes.some((each) => each.everything && each.values.includes(value)) ?? false;
}

/**
 * Whether the plain list is only the part that the default of a filter leaves, so that another value may bring entries which the plain
 * list does not have. Where an entry of the plain list does not match the default, the default leaves out nothing.
 */
export function isPlainListNarrowed(
  list: Pick<ListOperation, 'parameters'>,
  { name, filter }: Pick<FilterSubject, 'name' | 'filter'>,
  items: readonly Item[],
): boolean {
  const value = defaultOf(list, name);
  if (value === undefined || standsForAll({ filter }, value)) return false;
  return items.every((item) => matches(filter, value, item) !== 'no');
}

/**
 * Whether a word of a filter is a value that an entry may have, so that what it brings is told by the entries: not one that the schema of
 * the field lacks, such as a word for all, and not a default that brings what does not have it.
 */
export function isWordOfField(
  list: ListOperation,
  { name, filter }: Pick<FilterSubject, 'name' | 'filter'>,
  word: string,
  items: readonly Item[],
): boolean {
  if (!operatorOf(filter).isEquality) return true;
  const [some, none] = (['yes', 'no'] as const).map((wanted) =>
    items.some((item) => matches(filter, word, item) === wanted),
  );
  if (word === defaultOf(list, name) && none) return false;
  const admits = admittedInField(list, filter.field);
  return some === true || [word, word.toLowerCase(), word.toUpperCase()].some(admits);
}
