import type { Api } from '../../engine/api/model.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { memo } from '../../engine/base/memo.ts';
import type { Baseline, Scene } from '../../engine/list/scene.ts';
import { discriminatingChoices } from './discriminating-values.ts';
import { isLong } from './paging.ts';

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
