import type { Filter } from '../../engine/api/model.ts';
import type { Item } from '../../engine/base/item.ts';
import { readField } from '../../engine/kinds/fields.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { instantText } from '../../engine/operators/bounds.ts';
import { matches } from '../../engine/operators/matches.ts';
import { referenceText } from '../../engine/operators/reference.ts';
import { isUsual } from '../../engine/operators/values.ts';
import { type FilterSubject, filterSubjects } from './filters.ts';

/** A filter with a value to ask it by. */
export interface ValuedFilter extends FilterSubject {
  readonly value: string;
  /** Other texts that mean the same; at level standard a target need only know one of them. */
  readonly others: readonly string[];
}

const second = 1_000_000_000n;

/** Bounds stand this far from a value, so that it does not matter whether a bound lets through what equals it. */
const apart = 2n;

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
    const texts = candidates(filter, item, scene.before.items, -1n);
    const [value, ...others] = texts.filter((text) => matches(filter, text, item, scene.level) === 'yes');
    return value === undefined ? [] : [{ ...subject, value, others: scene.level === 'strict' ? [] : others }];
  });
}

/** The same filter with a value that the list shows, or that lies beyond the entry's own, and by which it may not come. */
export function valueAgainst(scene: Scene, item: Item, { filter }: FilterSubject): string | undefined {
  const { items } = scene.before;
  const others =
    filter.operator === 'equals' || filter.operator === 'refers-to' ? items.slice(0, sample) : [item];
  for (const other of others) {
    const value = candidates(filter, other, items, 1n).find(
      (text) => matches(filter, text, item, scene.level) === 'no',
    );
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Entries that are looked through for another value at most. */
const sample = 1000;

/** Filters whose completeness the documents leave open say nothing about an entry that does not come. */
function required({ api, level }: Scene): readonly FilterSubject[] {
  return filterSubjects(
    api,
    ({ support, completeAt }) => support === 'required' && (completeAt === 'always' || level === 'strict'),
  );
}

/** Texts to ask a filter by, judging by one entry; bounds lie below its value for -1, and above it for 1. */
function candidates(filter: Filter, item: Item, items: readonly Item[], side: 1n | -1n): readonly string[] {
  if (filter.operator === 'selects')
    return (filter.selection?.classes ?? []).flatMap(({ everything, values }) =>
      everything ? [] : values.slice(0, 1),
    );
  const field = readField(item.value, filter.field, filter.kind);
  switch (field.kind) {
    case 'none':
      return [];
    case 'text':
      if (!isUsual(field.value) || /\p{Cc}/u.test(field.value)) return [];
      return filter.operator === 'refers-to'
        ? (filter.reference?.forms ?? []).flatMap(
            ({ form }) => referenceText(filter, field.value, items, form) ?? [],
          )
        : [field.value];
    case 'instant': {
      const margin = second * BigInt(Math.ceil(filter.tolerance) + 2);
      return [instantText(field.value + side * margin)];
    }
    case 'integer': {
      if (filter.operator === 'equals') return [String(field.value)];
      const bound = field.value + (filter.operator === 'at-least' ? side : -side) * apart;
      return bound < 0n ? [] : [String(bound)];
    }
  }
}
