import type { Item } from '../../engine/base/item.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { matches, operatorOf } from '../../engine/operators/index.ts';
import { type FilterSubject, filterSubjects } from './filters.ts';

/** A filter with a value to ask it by. */
export interface ValuedFilter extends FilterSubject {
  readonly value: string;
  /** Other texts that mean the same; at level standard a target need only know one of them. */
  readonly others: readonly string[];
}

/** Every filter that a target must have, with a value by which one entry certainly comes; those with none are left out. */
export function filtersThatFind(scene: Scene, item: Item): readonly ValuedFilter[] {
  return valued(scene, item, required(scene));
}

/** The same of the filters that a target may leave out, or that need not bring every entry. */
export function furtherFilters(scene: Scene, item: Item): readonly ValuedFilter[] {
  const names = new Set(required(scene).map(({ name }) => name));
  return valued(
    scene,
    item,
    filterSubjects(scene.api).filter(({ name }) => !names.has(name)),
  );
}

function valued(scene: Scene, item: Item, subjects: readonly FilterSubject[]): readonly ValuedFilter[] {
  return subjects.flatMap((subject) => {
    const { filter } = subject;
    const texts = operatorOf(filter).valuesFinding(filter, item, scene.before.items);
    const [value, ...others] = texts.filter((text) => matches(filter, text, item, scene.level) === 'yes');
    return value === undefined ? [] : [{ ...subject, value, others: scene.level === 'strict' ? [] : others }];
  });
}

/** The same filter with a value that the list shows, or that lies beyond the entry's own, and by which it may not come. */
export function valueAgainst(scene: Scene, item: Item, { filter }: FilterSubject): string | undefined {
  for (const value of operatorOf(filter).valuesExcluding(filter, item, scene.before.items))
    if (matches(filter, value, item, scene.level) === 'no') return value;
  return undefined;
}

/** Filters whose completeness the documents leave open say nothing about an entry that does not come. */
function required({ api, level }: Scene): readonly FilterSubject[] {
  return filterSubjects(
    api,
    ({ support, completeAt }) => support === 'required' && (completeAt === 'always' || level === 'strict'),
  );
}
