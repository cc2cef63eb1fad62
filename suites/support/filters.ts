import type { Asking, Facts, Scene, Subject } from '../../engine/check.ts';
import { statusOf } from '../../engine/exchange.ts';
import { boundBetween, chooseValues } from '../../engine/judge/values.ts';
import { type Walk, walkList } from '../../engine/observe/walk.ts';
import type { Api, Filter, Query } from '../../engine/spec/model.ts';
import { notApplicable, type Verdict } from '../../engine/verdict.ts';

/** A query parameter that filters the list. */
export interface FilterSubject extends Subject {
  readonly filter: Filter;
}

/** The filters of an API's list that `wanted` accepts. */
export function filterSubjects(
  api: Api,
  wanted: (filter: Filter) => boolean = () => true,
): readonly FilterSubject[] {
  return api.list.parameters.flatMap(({ name, place, filter }) =>
    place === 'query' && filter !== undefined && wanted(filter) ? [{ name, filter }] : [],
  );
}

/** A filtered list and what it was asked for. */
export interface FilteredWalk {
  readonly value: string;
  readonly why: string;
  readonly walk: Walk;
}

/** Asks for the list by each value that the list itself suggests for a filter. */
export function* askByChosenValues(scene: Scene, subject: FilterSubject): Asking<readonly FilteredWalk[]> {
  const walks: FilteredWalk[] = [];
  for (const { value, why } of valuesFor(scene, subject)) {
    walks.push({ value, why, walk: yield* askFiltered(scene, [[subject.name, value]]) });
  }
  return walks;
}

function valuesFor(scene: Scene, { filter }: FilterSubject): readonly { value: string; why: string }[] {
  if (filter.operator === 'equals') return chooseValues(filter, scene.before.items, scene.seed);
  const bound = boundBetween(filter, scene.before.items);
  return bound === undefined
    ? []
    : [{ value: String(bound.value), why: 'a bound between two values of the list' }];
}

/** Walks the list under a query, in as few pages as the whole list takes. */
export function* askFiltered(scene: Scene, query: Query): Asking<Walk> {
  return yield* walkList(scene, [...query, ...scene.fewPages]);
}

/**
 * The verdict on a filter that the documents leave to the server, where the server does not have it: it refuses the
 * parameter, or answers with the whole list. Undefined where it does something else, which is then judged.
 */
export function verdictOnMissingOption(
  subject: FilterSubject,
  walks: readonly FilteredWalk[],
  facts: Facts,
): Verdict | undefined {
  if (subject.filter.support === 'required' || walks.length === 0) return undefined;
  const refused = walks.every(({ walk }) => {
    const [first] = walk.exchanges;
    const status = first === undefined ? undefined : statusOf(first);
    return status !== undefined && status >= 400 && status < 500;
  });
  const readings = subject.filter.readings;
  if (refused)
    return notApplicable(`The target refuses to filter by ${subject.name}, as the documents let it.`, {
      readings,
    });
  const whole = walks.every(({ walk }) => {
    const ids = new Set(walk.items.map((item) => item.id));
    return facts.stable.every((item) => ids.has(item.id));
  });
  if (!whole) return undefined;
  return notApplicable(
    `The target pays no heed to ${subject.name} and gives the whole list, as the documents let it.`,
    { readings },
  );
}
