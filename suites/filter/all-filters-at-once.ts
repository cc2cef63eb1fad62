import type { Asking } from '../../engine/base/asking.ts';
import type { Query } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { readPointer } from '../../engine/base/json.ts';
import { type Claim, failed, inconclusive, passed, worstClaim } from '../../engine/base/verdict.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { meetsAny } from '../../engine/operators/conditions.ts';
import { matches } from '../../engine/operators/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import {
  filtersThatFind,
  furtherFilters,
  type ValuedFilter,
  valueAgainst,
} from '../toolkit/entry-filters.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { filterSubjects, isRefused } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { type Asked, askBy, claimOnTried, twoFilters } from '../toolkit/relations.ts';

/** Entries that are looked for by all filters at once. */
const mostEntries = 5;

interface Looked {
  readonly item: Item;
  readonly filters: readonly ValuedFilter[];
  readonly list: Asked;
  /** Where the entry did not come: each filter by itself. */
  readonly singly: readonly { readonly filter: ValuedFilter; readonly list: Asked }[];
}

interface Excluded {
  readonly filters: readonly ValuedFilter[];
  readonly list: Asked;
  /** Where a target may leave out the filter that speaks against the entry: that filter by itself. */
  readonly alone?: { readonly filter: ValuedFilter; readonly list: Asked };
}

export default defineCheck({
  id: 'filter.all-filters-at-once',
  title: 'an entry is found by all filters at once, and not where one of them speaks against it',
  proves:
    'A few entries that differ in kind are asked for by every filter at once, each with a value that fits the entry; then each filter in turn has a value that does not fit, without and with the filters that a target may leave out, and so does each of those that the target heeds by itself. The entry must come the first time, and nothing that does not match may come at all.',
  cannotSee:
    'Filters that the documents leave to the server; entries with values that servers read in ways of their own.',
  subjects: twoFilters,
  *ask(scene) {
    const looked: Looked[] = [];
    for (const item of entriesOf(scene)) {
      const filters = filtersThatFind(scene, item);
      if (filters.length >= 2) looked.push(yield* askInSomeWay(scene, item, filters));
    }
    const [fullest] = looked;
    return { looked, excluded: fullest === undefined ? [] : yield* askAgainst(scene, fullest) };
  },
  judge({ looked, excluded }, facts) {
    const verdicts = [
      ...looked.filter(({ item }) => facts.isStable(item.id)).map((one) => judgeLooked(one, facts)),
      ...excluded
        .filter(({ alone }) => alone === undefined || isHeeded(alone.filter, alone.list, facts))
        .map(({ filters, list }) => judgeStrangers(filters, list, facts)),
    ];
    const decided = verdicts.filter(({ outcome }) => outcome !== 'inconclusive');
    return worstClaim(
      decided,
      verdicts[0] ??
        inconclusive(
          `No ${facts.api.noun.one} that stayed the same has values of two filters; one would decide it.`,
        ),
    );
  },
});

/** Entries that differ in kind: of the most filters, of the fewest, and one of each word that they show. */
function entriesOf(scene: Scene): readonly Item[] {
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

/** Asks in other words for what does not come in the first. */
function* askInSomeWay(scene: Scene, item: Item, filters: readonly ValuedFilter[]): Asking<Looked> {
  const list = yield* askBy(scene, queryOf(filters));
  if (!isLost(item, list)) return { item, filters, list, singly: [] };
  for (let at = 0; at < Math.max(...filters.map(({ others }) => others.length)); at += 1) {
    const reworded = filters.map((filter) => ({ ...filter, value: filter.others[at] ?? filter.value }));
    const other = yield* askBy(scene, queryOf(reworded));
    if (!isLost(item, other)) return { item, filters: reworded, list: other, singly: [] };
  }
  return { item, filters, list, singly: yield* askSingly(scene, filters) };
}

function isLost(item: Item, { walk }: Asked): boolean {
  return walk.end.kind === 'end' && walk.items.every(({ id }) => id !== item.id);
}

function* askSingly(scene: Scene, filters: readonly ValuedFilter[]): Asking<Looked['singly']> {
  const singly: { filter: ValuedFilter; list: Asked }[] = [];
  for (const filter of filters) singly.push({ filter, list: yield* askBy(scene, queryOf([filter])) });
  return singly;
}

/** All filters of an entry, but each in turn with a value that speaks against it. */
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

/** Whether a filter by itself brought something, and nothing that does not match it. */
function isHeeded({ filter, value }: ValuedFilter, { walk }: Asked, facts: Facts): boolean {
  const judged = walk.items.map((item) => matches(filter, value, item, facts.level));
  return walk.end.kind === 'end' && judged.includes('yes') && !judged.includes('no');
}

function judgeLooked({ item, filters, list, singly }: Looked, facts: Facts): Claim {
  const strangers = judgeStrangers(filters, list, facts);
  if (strangers.outcome !== 'passed' || list.walk.items.some(({ id }) => id === item.id)) return strangers;
  const losing = singly.filter((one) => isLost(item, one.list));
  const grounds = {
    evidence: walkEvidence(list.walk, ...losing.map(({ list: { walk } }) => walk)),
    readings: readingsOf(filters),
    expected: `${facts.api.noun.one} ${item.id}, which matches each of them`,
  };
  const culprits = losing.filter(
    ({ filter: { filter, others } }) => !kindOf(filter).isEnumerated && others.length === 0,
  );
  if (losing.length > 0 && culprits.length === 0)
    return inconclusive(
      `${list.asked} does not find ${item.id}, and ${losing.map((one) => one.list.asked).join(', ')} alone does not either, which other checks judge.`,
      grounds,
    );
  const [culprit] = culprits;
  return culprit === undefined
    ? failed('All filters at once do not find what each of them finds alone.', {
        ...grounds,
        actual: `${list.asked} does not bring it`,
      })
    : failed(`${culprit.list.asked} does not find ${item.id}, which has that value.`, {
        ...grounds,
        actual: `neither does it come for ${list.asked}`,
      });
}

function judgeStrangers(filters: readonly ValuedFilter[], list: Asked, facts: Facts): Claim {
  const grounds = { evidence: walkEvidence(list.walk), readings: readingsOf(filters) };
  if (isRefused(list.walk))
    return inconclusive(`${list.asked} is refused; whether it may be is another check's concern.`, grounds);
  const unusable = claimOnTried(list);
  if (unusable !== undefined) return unusable;
  for (const { name, value, filter } of filters) {
    const strangers = list.walk.items.filter(
      (item) => facts.isStable(item.id) && matches(filter, value, item, facts.level) === 'no',
    );
    if (strangers.length === 0) continue;
    return failed(`Among all filters ${name} does not count: what does not match it comes all the same.`, {
      ...grounds,
      expected: `only ${facts.api.noun.many} that match ${name}=${value}`,
      actual: `${list.asked} brings ${count(strangers.length, facts.api)}: ${nameItems(strangers)}`,
    });
  }
  return passed('All filters at once bring what matches each of them, and nothing else.', grounds);
}

function readingsOf(filters: readonly ValuedFilter[]): readonly string[] {
  return [...new Set([...filters.flatMap(({ filter }) => filter.readings)])];
}
