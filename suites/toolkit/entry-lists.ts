import type { Asking } from '../../engine/base/asking.ts';
import type { Query } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { readPointer } from '../../engine/base/json.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { meetsAny } from '../../engine/operators/conditions.ts';
import { matches, operatorOf } from '../../engine/operators/index.ts';
import { askableTogether } from '../../engine/operators/wording.ts';
import { type FilterSubject, filterSubjects, isRefused } from './filters.ts';
import { type Asked, askBy, claimOnTried } from './relations.ts';

/** Entries that are looked for by all filters at once. */
const mostEntries = 5;

/** An entry that was looked for by all filters that fit it. */
export interface Looked {
  readonly item: Item;
  readonly filters: readonly ValuedFilter[];
  readonly list: Asked;
  /** Where the entry or the whole list did not come: each filter by itself. */
  readonly singly: readonly { readonly filter: ValuedFilter; readonly list: Asked }[];
}

/** A list by all filters of an entry, one of which excludes it. */
interface Excluded {
  readonly filters: readonly ValuedFilter[];
  readonly list: Asked;
  /** Where a target may leave out the filter that excludes the entry: that filter by itself. */
  readonly alone?: { readonly filter: ValuedFilter; readonly list: Asked };
}

/** Asks for a few entries by all of their filters, and for the first of them with each filter in turn excluding it. */
export function* askByAllFilters(
  scene: Scene,
): Asking<{ readonly looked: readonly Looked[]; readonly excluded: readonly Excluded[] }> {
  const looked: Looked[] = [];
  for (const item of variedEntries(scene)) {
    const filters = filtersThatFind(scene, item);
    if (filters.length >= 2) looked.push(yield* askInSomeWay(scene, item, filters));
  }
  const [fullest] = looked;
  return { looked, excluded: fullest === undefined ? [] : yield* askAgainst(scene, fullest) };
}

/** Entries that differ in kind: of the most filters, of the fewest, and one of each word that they show. */
function variedEntries(scene: Scene): readonly Item[] {
  const { items } = scene.before;
  const { finished } = scene.list.collection.lifecycle;
  const ranked = items
    .slice(0, 1000)
    .map((item) => ({ item, filters: filtersThatFind(scene, item).length }))
    .sort((left, right) => right.filters - left.filters)
    .map(({ item }) => item);
  const chosen = new Set<Item>(ranked.slice(0, 1));
  const unfinished = ranked.find((item) => finished.length > 0 && !meetsAny(item, finished));
  for (const item of [unfinished, ranked.at(-1), items.at(-1)]) if (item !== undefined) chosen.add(item);
  for (const { filter } of filterSubjects(
    scene.api,
    (filter, { isEquality }) => isEquality && kindOf(filter).isEnumerated,
  )) {
    const shown = new Set([...chosen].map(({ value }) => readPointer(value, filter.field)));
    const other = ranked.find(({ value }) => !shown.has(readPointer(value, filter.field)));
    if (other !== undefined) chosen.add(other);
  }
  return [...chosen].slice(0, mostEntries);
}

function queryOf(filters: readonly ValuedFilter[]): Query {
  return filters.map(({ name, value }) => [name, value] as const);
}

/** Asks in other words for what does not come in the first, and by each filter alone where nothing else helps. */
function* askInSomeWay(scene: Scene, item: Item, filters: readonly ValuedFilter[]): Asking<Looked> {
  const list = yield* askBy(scene, queryOf(filters));
  if (isUnserved(list)) return { item, filters, list, singly: yield* askSingly(scene, filters) };
  if (!isLost(item, list)) return { item, filters, list, singly: [] };
  for (let at = 0; at < Math.max(...filters.map(({ others }) => others.length)); at += 1) {
    const reworded = filters.map((filter) => ({ ...filter, value: filter.others[at] ?? filter.value }));
    const other = yield* askBy(scene, queryOf(reworded));
    if (!isLost(item, other)) return { item, filters: reworded, list: other, singly: [] };
  }
  return { item, filters, list, singly: yield* askSingly(scene, filters) };
}

/** Whether the target answered with an error that is no refusal. */
export function isUnserved(list: Asked): boolean {
  return !isRefused(list.walk) && claimOnTried(list)?.outcome === 'failed';
}

/** Whether a list was read to its end and does not have an entry. */
export function isLost(item: Item, { walk }: Asked): boolean {
  return walk.end.kind === 'end' && walk.items.every(({ id }) => id !== item.id);
}

function* askSingly(scene: Scene, filters: readonly ValuedFilter[]): Asking<Looked['singly']> {
  const singly: { filter: ValuedFilter; list: Asked }[] = [];
  for (const filter of filters) singly.push({ filter, list: yield* askBy(scene, queryOf([filter])) });
  return singly;
}

/** All filters of an entry, but each in turn with a value that excludes it. */
function* askAgainst(scene: Scene, { item, filters }: Looked): Asking<readonly Excluded[]> {
  const excluded: Excluded[] = [];
  const further = furtherFilters(scene, item);
  for (const subject of filters) {
    const value = valueAgainst(scene, item, subject);
    if (value === undefined) continue;
    const against = filters.map((filter) => (filter === subject ? { ...filter, value } : filter));
    excluded.push({ filters: against, list: yield* askBy(scene, queryOf(against)) });
    // Filters that a target may leave out must not undo those that it has.
    if (further.length > 0)
      excluded.push({ filters: against, list: yield* askBy(scene, queryOf([...against, ...further])) });
  }
  for (const subject of further) {
    const value = valueAgainst(scene, item, subject);
    if (value === undefined) continue;
    const filter = { ...subject, value };
    const against = [...filters, filter];
    const list = yield* askBy(scene, queryOf(against));
    const isOptional = subject.filter.support === 'optional';
    excluded.push(
      isOptional
        ? { filters: against, list, alone: { filter, list: yield* askBy(scene, queryOf([filter])) } }
        : { filters: against, list },
    );
  }
  return excluded;
}

/** A filter with a value to ask it by. */
export interface ValuedFilter extends FilterSubject {
  readonly value: string;
  /** Other texts that mean the same; at level standard a target need only know one of them. */
  readonly others: readonly string[];
}

/** Every filter that a target must have, with a value by which one entry certainly comes; those with none are left out. */
export function filtersThatFind(scene: Scene, item: Item): readonly ValuedFilter[] {
  return askableTogether(valued(scene, item, required(scene)));
}

/** The same of the filters that a target may leave out, or that need not bring every entry. */
function furtherFilters(scene: Scene, item: Item): readonly ValuedFilter[] {
  const names = new Set(required(scene).map(({ name }) => name));
  const further = valued(
    scene,
    item,
    filterSubjects(scene.api).filter(({ name }) => !names.has(name)),
  );
  const given = filtersThatFind(scene, item);
  return askableTogether([...given, ...further]).slice(given.length);
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
function valueAgainst(scene: Scene, item: Item, { filter }: FilterSubject): string | undefined {
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
