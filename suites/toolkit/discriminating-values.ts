import { type Claim, inconclusive } from '../../engine/base/verdict.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { discriminatingValues, type WeighedValue } from '../../engine/operators/weighing.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type FilterSubject, filterSubjects } from './filters.ts';

/** The value of a filter that most of the list matches, while some of it does not. */
export function broadestValue(scene: Scene, { filter }: FilterSubject): WeighedValue | undefined {
  return discriminatingValues(filter, scene.before.items).at(0);
}

/** A filter with a value that some entries match and some do not. */
export interface DiscriminatingChoice extends Pick<FilterSubject, 'name' | 'filter'> {
  readonly value: string;
  readonly matching: number;
}

/** Values of all filters that every target must have, at most so many of each. */
export function discriminatingChoices(
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
    `No value of ${name} is matched by some ${many} and not by others, so nothing can be decided; ${many} that differ in ${filter.field.slice(1)} would decide it.`,
  );
}
