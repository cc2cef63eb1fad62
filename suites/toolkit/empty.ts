import type { Query } from '../../engine/base/exchange.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import { absentValue } from './absent.ts';
import { filterSubjects } from './filters.ts';

/** A query that nothing matches, by a filter that every target has. */
export function emptyQuery(scene: Scene): Query | undefined {
  const filters = filterSubjects(scene.api, ({ support }) => support === 'required');
  const chosen =
    filters.find(({ filter }) => operatorOf(filter).isEquality && kindOf(filter).isFreeText) ??
    filters.find(({ filter }) => operatorOf(filter).isEquality && !kindOf(filter).isEnumerated);
  return chosen === undefined ? undefined : [[chosen.name, absentValue(scene, chosen)]];
}
