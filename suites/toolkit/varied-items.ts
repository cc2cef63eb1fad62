import type { Api } from '../../engine/api/model.ts';
import type { Item } from '../../engine/base/item.ts';
import { readPointer } from '../../engine/base/json.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import type { Baseline } from '../../engine/list/scene.ts';
import { filterSubjects } from './filters.ts';

/**
 * A few entries that differ in kind: the first and the last, and those that together show the most words of the enumerations by
 * which the list can be filtered, such as states. An entry without a word shows that as well.
 */
export function variedItems(
  { api, before }: { readonly api: Api; readonly before: Pick<Baseline, 'items'> },
  most: number,
): readonly Item[] {
  const fields = filterSubjects(
    api,
    (filter, { isEquality }) => isEquality && kindOf(filter).isEnumerated,
  ).map(({ filter }) => filter.field);
  const wordsOf = ({ value }: Item): readonly string[] =>
    fields.map((field) => `${field} ${JSON.stringify(readPointer(value, field))}`);
  const kinds = new Map<string, Item>();
  for (const item of before.items)
    if (!kinds.has(wordsOf(item).join())) kinds.set(wordsOf(item).join(), item);
  const ends = [before.items[0], before.items.at(-1)].filter((item) => item !== undefined);
  const chosen = new Set(ends.slice(0, most));
  while (chosen.size < most) {
    const shown = new Set([...chosen].flatMap(wordsOf));
    const news = (item: Item): number => wordsOf(item).filter((word) => !shown.has(word)).length;
    const [best] = [...kinds.values()].sort((left, right) => news(right) - news(left));
    if (best === undefined || news(best) === 0) break;
    chosen.add(best);
  }
  return [...chosen];
}
