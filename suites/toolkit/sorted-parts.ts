import type { SortKey } from '../../engine/api/model.ts';
import type { Query } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { memo } from '../../engine/base/memo.ts';
import { readField } from '../../engine/kinds/index.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { decisionsOn } from '../../engine/operators/decisions.ts';
import { matches, operatorOf } from '../../engine/operators/index.ts';
import { filterSubjects, hasOtherForms } from './filters.ts';

/** A part of the list that some filters leave, in which several entries have one value of a sort key, or none. */
export interface SortedPart {
  /** The filters. */
  readonly query: Query;
  /** The entries that certainly belong to it. */
  readonly ids: ReadonlySet<string>;
}

/** Entries of a part at most, so that reading it one by one takes few requests. */
const mostEntries = 4;

/** Values that are tried of a short list, and entries that are looked at for all values of a long one. */
const [mostValues, mostLooks] = [12, 20_000];

/** Filters that are combined at most; each further one doubles the combinations. */
const mostFilters = 8;

/** A filter with a value, and which entries certainly match it. */
interface Column {
  readonly pair: readonly [name: string, value: string];
  readonly matching: ReadonlySet<Item>;
}

/** Some filters, with what they leave. */
interface Candidate {
  readonly columns: readonly Column[];
  readonly left: number;
  /** How many of those have the value that is looked at. */
  readonly equal: number;
  readonly isWithoutValue: boolean;
}

/**
 * Parts of the list with entries that a key puts into no order: one in which other entries stand beside them, one of entries without a
 * value, and one of as many filters as leave such entries; each with as many filters as can be, and none twice.
 *
 * @returns none where no filters leave a few entries of one value.
 */
export const sortedParts = memo((scene: Scene, key: SortKey): readonly SortedPart[] => {
  const { items } = scene.before;
  const all = seedsOf(items, key).flatMap((seed) => candidatesOf(scene, key, seed));
  const chosen = [
    best(all.filter(({ left, equal }) => left > equal)),
    best(all.filter(({ isWithoutValue }) => isWithoutValue)),
    best(all),
  ];
  return [...new Set(chosen)].flatMap((candidate) =>
    candidate === undefined
      ? []
      : [
          {
            query: candidate.columns.map(({ pair }) => pair),
            ids: new Set(leftBy(candidate.columns, items).map(({ id }) => id)),
          },
        ],
  );
});

function leftBy(columns: readonly Column[], items: readonly Item[]): readonly Item[] {
  return items.filter((item) => columns.every(({ matching }) => matching.has(item)));
}

/** Of having no value, and of the values that several entries have, one entry each. */
function seedsOf(items: readonly Item[], key: SortKey): readonly Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const value = valueIn(item, key);
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [item]);
    else group.push(item);
  }
  const most = Math.max(2, Math.min(mostValues, Math.floor(mostLooks / items.length)));
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => ({ group, order: group === groups.get(noValue) ? 0 : group.length }))
    .sort((left, right) => left.order - right.order)
    .slice(0, most)
    .flatMap(({ group }) => group.slice(0, 1));
}

const noValue = 'none';

function valueIn(item: Item, key: SortKey): string {
  const value = readField(item.value, key);
  return value === undefined ? noValue : `value ${value.place ?? value.text}`;
}

/** All combinations of filters that leave an entry, others of its value, and few entries in all. */
function candidatesOf(scene: Scene, key: SortKey, seed: Item): readonly Candidate[] {
  const { items } = scene.before;
  const columns = columnsOf(scene, seed).slice(0, mostFilters);
  const value = valueIn(seed, key);
  // How many entries, and how many of the value, match just the filters whose bits are set.
  const counts = new Map<number, { all: number; equal: number }>();
  for (const item of items) {
    const bits = columns.reduce(
      (sum, { matching }, index) => (matching.has(item) ? sum | (1 << index) : sum),
      0,
    );
    const count = counts.get(bits) ?? { all: 0, equal: 0 };
    counts.set(bits, count);
    count.all += 1;
    if (valueIn(item, key) === value) count.equal += 1;
  }
  const candidates: Candidate[] = [];
  for (let wanted = 1; wanted < 1 << columns.length; wanted += 1) {
    let [left, equal] = [0, 0];
    for (const [bits, count] of counts) {
      if ((bits & wanted) !== wanted) continue;
      left += count.all;
      equal += count.equal;
    }
    if (equal > 1 && left <= mostEntries)
      candidates.push({
        columns: columns.filter((_, index) => (wanted & (1 << index)) !== 0),
        left,
        equal,
        isWithoutValue: value === noValue,
      });
  }
  return candidates;
}

/** Each filter that a target must have, with a value by which an entry certainly comes. */
function columnsOf(scene: Scene, seed: Item): readonly Column[] {
  const { items } = scene.before;
  const subjects = filterSubjects(
    scene.api,
    (filter, { isByTimeOfChange }) =>
      filter.support === 'required' && !isByTimeOfChange && !hasOtherForms(filter),
  );
  return subjects.flatMap(({ name, filter }): readonly Column[] => {
    const [value] = operatorOf(filter)
      .valuesFinding(filter, seed, items)
      .filter((text) => matches(filter, text, seed) === 'yes');
    if (value === undefined) return [];
    const matching = new Set(decisionsOn(items, filter, value, 'strict').items('yes'));
    return [{ pair: [name, value], matching }];
  });
}

/** The candidate of the most filters; of several the one that leaves the fewest entries. */
function best(candidates: readonly Candidate[]): Candidate | undefined {
  return [...candidates]
    .sort((left, right) => right.columns.length - left.columns.length || left.left - right.left)
    .at(0);
}
