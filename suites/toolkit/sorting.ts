import type { Api, Sorting, SortKey } from '../../engine/api/model.ts';
import { keyName, sortPairs } from '../../engine/api/sort-form.ts';
import type { Asking } from '../../engine/base/asking.ts';
import { type Query, statusOf } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { type Claim, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { kindOf, readField, showField } from '../../engine/kinds/index.ts';
import type { Direction, OrderedBy, OrderFinding } from '../../engine/list/ordering.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { walkList } from '../../engine/list/walk.ts';
import type { Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from './evidence.ts';
import { hasSize, type PagingSubject, pagingSubjects, probePages, viewStretchOf } from './paging.ts';
import { claimOnUnreadable, service } from './walk-claims.ts';

/** A key that the list can be sorted by. */
export interface SortSubject extends Subject {
  readonly sorting: Sorting;
  readonly key: SortKey;
}

/** The keys that an API's list can be sorted by. */
export function sortSubjects(api: Api): readonly SortSubject[] {
  const { sorting } = api.list.collection;
  if (sorting === undefined) return [];
  return sorting.keys.map((key) => ({
    name: key.value,
    sorting,
    key,
    readings: key.readings,
    aspect: {
      operation: api.list.id,
      parameter: keyName(sorting, { value: key.value, direction: 'ascending' }),
    },
  }));
}

/** The direction that counts where a key is asked for without one, as its parameter's `default` has it; undefined where that says none. */
export function usualDirection({ list }: Api, sorting: Sorting): Direction | undefined {
  if (sorting.direction === undefined) return undefined;
  const usual = list.parameters.find(({ name }) => name === sorting.direction)?.default;
  return (['ascending', 'descending'] as const).find((direction) => sorting[direction] === usual);
}

/** A key that a list in pages can be sorted by. */
export interface PagedSortSubject extends SortSubject, PagingSubject {}

/** The keys of a list that comes in pages; none where it does not. */
export function pagedSortSubjects(api: Api): readonly PagedSortSubject[] {
  return pagingSubjects(api, hasSize).flatMap(({ paging, readings = [] }) =>
    sortSubjects(api).map((subject) => ({
      ...subject,
      paging,
      readings: [...(subject.readings ?? []), ...readings],
    })),
  );
}

/** The query that asks for a key and a direction. */
export function sortQuery(
  { sorting, key }: Pick<SortSubject, 'sorting' | 'key'>,
  direction: Direction,
): Query {
  return sortPairs(sorting, [{ value: key.value, direction }]);
}

export interface BothDirections {
  readonly ascending: Walk;
  readonly descending: Walk;
}

/**
 * Asks for the list sorted by a key, up and down, in few pages; of a long list a stretch from either end.
 *
 * @param query further parameters, which leave a part of the list.
 */
export function* askBothDirections(
  scene: Scene,
  subject: SortSubject,
  query: Query = [],
): Asking<BothDirections> {
  const asked = (direction: Direction): Query => [
    ...query,
    ...sortQuery(subject, direction),
    ...probePages(scene),
  ];
  const pages = { pages: viewStretchOf(scene) };
  return {
    ascending: yield* walkList(scene, asked('ascending'), pages),
    descending: yield* walkList(scene, asked('descending'), pages),
  };
}

/** The claim on a sorted list that did not come: an error status for an optional key is the target's right. */
export function claimOnRefusedKey(
  walk: Walk,
  { key }: Pick<SortSubject, 'key'>,
  level: Facts['level'],
): Claim | undefined {
  const [first] = walk.exchanges;
  const status = first === undefined ? undefined : statusOf(first);
  const grounds = { aspect: service, evidence: walkEvidence(walk) };
  if (key.support === 'optional' && status === 400) {
    const message = `The target does not sort by ${key.value}.`;
    return level === 'strict'
      ? shouldFail(level, message, {
          ...grounds,
          expected: `a list sorted by ${key.value}`,
          actual: 'status 400',
        })
      : notApplicable(`${message} The documents do not say which attributes it must sort by.`, grounds);
  }
  return claimOnUnreadable(walk, `the list sorted by ${key.value}`);
}

/** The claim that a sorted list was served; where it was not, what that means. */
export function claimOnKey(walk: Walk, subject: Pick<SortSubject, 'key'>, level: Facts['level']): Claim {
  return (
    claimOnRefusedKey(walk, subject, level) ??
    passed(`The list sorted by ${subject.key.value} is served.`, {
      aspect: service,
      evidence: walkEvidence(walk),
    })
  );
}

/** The stable items of a walk, each where it came first. */
export function stableOnce(walk: Walk, facts: Facts): readonly Item[] {
  const seen = new Set<string>();
  return walk.items.filter(({ id }) => facts.isStable(id) && !seen.has(id) && seen.add(id));
}

/** Whether a key puts two entries of the list in no certain order, so that they may stand either way round. */
export function areTiedBy(key: SortKey, { before }: Facts): (left: string, right: string) => boolean {
  const valueIn = (id: string) => readField(before.byId.get(id)?.value ?? {}, key);
  return (left, right) => {
    const [first, second] = [valueIn(left), valueIn(right)];
    if (first === undefined || second === undefined) return first === second;
    const order = kindOf(key).compare(first, second);
    return order !== 1 && order !== -1;
  };
}

/** What an order has to be, for the line that says what was expected. */
export function expectedOrder(key: OrderedBy, direction: Direction, facts: Facts): string {
  return `${key.field.slice(1)} ${direction} throughout, with all ${facts.api.noun.many} without it at one end`;
}

/** The entries that break an order. */
export function itemsOf(disorder: OrderFinding): readonly Item[] {
  return disorder.kind === 'inversion' ? [disorder.first, disorder.second] : [disorder.item];
}

/** What breaks an order, for the line that says what the target did. */
export function showDisorder(disorder: OrderFinding, key: OrderedBy): string {
  return disorder.kind === 'inversion'
    ? `${showItem(disorder.first, key)} is before ${showItem(disorder.second, key)}`
    : `${showItem(disorder.item, key)} is among others that have one`;
}

/** An entry with its value of a key. */
export function showItem(item: Item, key: OrderedBy): string {
  return `${item.id} with ${showField(item.value, key)}`;
}
