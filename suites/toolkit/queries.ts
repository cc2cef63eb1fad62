import { admittedInField } from '../../engine/api/admitted.ts';
import type { Api, Filter, SortKey } from '../../engine/api/model.ts';
import { answeredAt, type Query } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { memo } from '../../engine/base/memo.ts';
import { type Claim, inconclusive } from '../../engine/base/verdict.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { hasOrder } from '../../engine/list/ordering.ts';
import type { Baseline, Scene } from '../../engine/list/scene.ts';
import { decisionsOn } from '../../engine/operators/decisions.ts';
import { matches, operatorOf } from '../../engine/operators/index.ts';
import { discriminatingValues, usefulness, type WeighedValue } from '../../engine/operators/weighing.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type FilterSubject, filterSubjects, pagedFilterSubjects } from './filters.ts';
import { isLong } from './paging.ts';

/** The value of a filter that most of the list matches, while some of it does not. */
export function broadestValue(scene: Scene, { filter }: FilterSubject): WeighedValue | undefined {
  return discriminatingValues(filter, scene.before.items).at(0);
}

/** A filter with a value that some entries match and some do not. */
interface DiscriminatingChoice extends Pick<FilterSubject, 'name' | 'filter'> {
  readonly value: string;
  readonly matching: number;
}

/** Values of all filters that every target must have, at most so many of each. */
function discriminatingChoices(
  { api, before: { items } }: Pick<Scene, 'api' | 'before'>,
  mostEach = Number.POSITIVE_INFINITY,
): readonly DiscriminatingChoice[] {
  return filterSubjects(api, ({ support }) => support === 'required').flatMap(({ name, filter }) =>
    discriminatingValues(filter, items)
      .slice(0, mostEach)
      .map(({ value, matching }) => ({ name, filter, value, matching })),
  );
}

/** Undecided: no value of the filter divides the list. */
export function claimOnNoValue({ name, filter }: FilterSubject, facts: Facts): Claim {
  const { many } = facts.api.noun;
  return inconclusive(
    `No value of ${name} matches only some ${many}, so nothing can be decided; the check needs ${many} that differ in ${filter.field.slice(1)}.`,
  );
}

/** Queries by one filter each that are likely to leave several entries, so that the filtered list has pages. */
export function queriesLeavingSeveral(
  scene: Scene,
): readonly { readonly query: Query; readonly filter: Filter; readonly value: string }[] {
  return pagedFilterSubjects(scene.api).flatMap(({ name, filter }) => {
    const [value] = operatorOf(filter).valuesLeavingSeveral(filter, scene.before.items);
    return value === undefined ? [] : [{ query: [[name, value]], filter, value }];
  });
}

/** A value that as good as certainly nothing matches; undefined where the file admits none. */
export function absentValue(
  scene: Scene,
  { name, filter }: Pick<FilterSubject, 'name' | 'filter'>,
): string | undefined {
  const { seed, level, before } = scene;
  const [asked] = before.walk.exchanges;
  return operatorOf(filter).absentValue(filter, {
    name,
    items: before.items,
    seed,
    level,
    now: asked === undefined ? 0n : answeredAt(asked),
    endpoint: endpointOf(scene),
    admits: admittedInField(scene.list, filter.field),
  });
}

/** The URL of the endpoint, without a slash at its end, as the reading of the list shows it. */
export function endpointOf({ list, before }: Scene): string {
  const [asked] = before.walk.exchanges;
  const [address = ''] = (asked?.request.url ?? '').split('?');
  return address.endsWith(list.path) ? address.slice(0, -list.path.length) : address;
}

/** A query that nothing matches, by a filter that every target has. */
export function emptyQuery(scene: Scene): Query | undefined {
  const filters = filterSubjects(scene.api, ({ support }) => support === 'required');
  const chosen =
    filters.find(({ filter }) => operatorOf(filter).isEquality && kindOf(filter).isFreeText) ??
    filters.find(({ filter }) => operatorOf(filter).isEquality && !kindOf(filter).isEnumerated);
  const value = chosen === undefined ? undefined : absentValue(scene, chosen);
  return chosen === undefined || value === undefined ? undefined : [[chosen.name, value]];
}

/**
 * Query by which to ask for the list where it does not matter how much of it comes: none for a short list; for a long
 * one a small page, or where it has no pages the filter that leaves the fewest entries.
 */
export function smallQuery(scene: Scene): Query {
  if (!isLong(scene)) return [];
  const { smallPages } = scene.before;
  return smallPages.length > 0 ? smallPages : narrowest(scene.before, scene.api);
}

const narrowest = memo((before: Baseline, api: Api): Query => {
  const choices = [...discriminatingChoices({ api, before })];
  const [least] = choices.sort((left, right) => left.matching - right.matching);
  return least === undefined ? [] : [[least.name, least.value]];
});

/** A part of the list that a filter leaves. */
export interface Sublist {
  readonly query: Query;
  /** Whether an entry certainly belongs to it. */
  readonly holds: (item: Item) => boolean;
}

/** Values of one filter that are tried for a part. */
const mostTried = 3;

/** The part that holds most of the list, in few pages, and certainly has an order by a key. */
export const orderedSublist = memo((scene: Scene, key: SortKey): Sublist | undefined =>
  bestPart(scene, (left) => left.length > 1 && hasOrder(left, key)),
);

/** The part that holds most of the list, in few pages, and serves a purpose. */
export function bestPart(scene: Scene, serves: (left: readonly Item[]) => boolean): Sublist | undefined {
  const { items } = scene.before;
  const bestFirst = [...discriminatingChoices(scene, mostTried)].sort(
    (left, right) => usefulness(right.matching) - usefulness(left.matching),
  );
  for (const { name, filter, value } of bestFirst) {
    const holds = (item: Item): boolean => matches(filter, value, item) === 'yes';
    if (serves(decisionsOn(items, filter, value, 'strict').items('yes')))
      return { query: [[name, value]], holds };
  }
  return undefined;
}

/** A query by each filter but the one of a name, which some of the list matches and some does not. */
export function otherParts(scene: Scene, name: string): readonly Query[] {
  const others = discriminatingChoices(scene, mostTried).filter((choice) => choice.name !== name);
  const bestFirst = [...others].sort((left, right) => usefulness(right.matching) - usefulness(left.matching));
  const byName = new Map(bestFirst.reverse().map((choice) => [choice.name, choice.value]));
  return [...byName].map((part) => [part]);
}
