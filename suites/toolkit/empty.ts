import type { Query } from '../../engine/base/exchange.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { absentValue } from './absent.ts';
import { filterSubjects } from './filters.ts';

/** A query that nothing matches, by a filter that every target has. */
export function emptyQuery(scene: Scene): Query | undefined {
  const filters = filterSubjects(scene.api, ({ support }) => support === 'required');
  const chosen =
    filters.find(({ filter }) => filter.operator === 'equals' && filter.kind === 'text') ??
    filters.find(({ filter }) => filter.operator === 'equals' && filter.kind !== 'word');
  return chosen === undefined ? undefined : [[chosen.name, absentValue(scene, chosen)]];
}
