import type { Asking } from '../../engine/base/asking.ts';
import { drawIndex } from '../../engine/base/draw.ts';
import { statusOf } from '../../engine/base/exchange.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import type { ChosenValue } from '../../engine/operators/operator.ts';
import { closedValuesOfNone } from './closed-values.ts';
import { askFiltered, type FilteredWalk, type FilterSubject } from './filters.ts';

/** Asks for the list by each value that the list itself suggests for a filter. */
export function* askByChosenValues(scene: Scene, subject: FilterSubject): Asking<readonly FilteredWalk[]> {
  const walks: FilteredWalk[] = [];
  const { seed, level } = scene;
  const basis = { items: scene.before.items, seed, level };
  for (const chosen of operatorOf(subject.filter).valuesToAsk(subject.filter, basis)) {
    const walk = yield* askInSomeWay(scene, subject, chosen);
    if (walk !== undefined) walks.push(walk);
  }
  return [...walks, ...(yield* askByUnshownValue(scene, subject))];
}

/** Asks by one of the values that the file lists and no entry shows. Some values need more rights than others. */
function* askByUnshownValue(scene: Scene, subject: FilterSubject): Asking<readonly FilteredWalk[]> {
  const { list, before, seed } = scene;
  const unshown = closedValuesOfNone(list, subject.filter, before.items);
  const value = unshown[drawIndex(seed, `${subject.name}\nunshown value`, unshown.length)];
  if (value === undefined) return [];
  const walk = yield* askFiltered(scene, [[subject.name, value]], {
    to: 'see that a value that no entry has returns no other entry',
    allows: [401, 403],
  });
  const status = walk.exchanges[0] === undefined ? undefined : statusOf(walk.exchanges[0]);
  if (status === 401 || status === 403) return [];
  return [
    {
      value,
      why: 'a documented value that no entry shows',
      walk,
      matchesNothing: true,
      isUnshown: true,
    },
  ];
}

/** Asks in each way to write a value until one brings anything. */
function* askInSomeWay(
  scene: Scene,
  { name }: FilterSubject,
  { values, ...chosen }: ChosenValue,
): Asking<FilteredWalk | undefined> {
  let first: FilteredWalk | undefined;
  for (const value of values) {
    const asked = { ...chosen, value, walk: yield* askFiltered(scene, [[name, value]]) };
    if (asked.walk.items.length > 0) return asked;
    first ??= asked;
  }
  return first;
}
