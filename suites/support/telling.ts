import type { Facts, Scene } from '../../engine/check.ts';
import { tellingValues, type WeighedValue } from '../../engine/judge/values.ts';
import { inconclusive, type Verdict } from '../../engine/verdict.ts';
import type { FilterSubject } from './filters.ts';

/** The value of a filter that most of the list matches, while some of it does not. */
export function broadestValue(scene: Scene, { filter }: FilterSubject): WeighedValue | undefined {
  return tellingValues(filter, scene.before.items).at(0);
}

/** Undecided: no value of the filter parts the list. */
export function lackingValue({ name, filter }: FilterSubject, facts: Facts): Verdict {
  const { many } = facts.api.noun;
  return inconclusive(
    `No value of ${name} is matched by some ${many} and not by others, so nothing can be told; ${many} that differ in ${filter.field.slice(1)} would decide it.`,
    { readings: filter.readings },
  );
}
