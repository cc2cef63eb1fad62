import { admittedId } from '../../engine/api/admitted.ts';
import { memo } from '../../engine/base/memo.ts';
import { drawId, isOfFormOf, remoteId } from '../../engine/kinds/id-form.ts';
import { drawNearId } from '../../engine/kinds/near-ids.ts';
import type { Baseline, Scene } from '../../engine/list/scene.ts';

/** What is known of the ids of a list. */
type Known = Pick<Scene, 'api' | 'list' | 'seed' | 'before'>;

const purpose = 'unknown id';

/** An id that no entry has, of the form of those that entries have; undefined where the file admits none that can be drawn. */
export function unknownIdOf(known: Known): string | undefined {
  const { api, list, seed, before } = known;
  return sureIdOf(known) ?? drawNearId(idsOf(before), seed, purpose, admittedId(list, api.item));
}

/** Whether an id is one of so many that nothing has it, not even what the list does not show. */
export function isSurelyUnknown(known: Known, id: string): boolean {
  return sureIdOf(known) === id;
}

function sureIdOf({ api, list, seed, before }: Known): string | undefined {
  return drawId(idsOf(before), seed, purpose, admittedId(list, api.item));
}

/** An id that nothing has, not even what the list does not show, so that a method that changes something changes nothing. */
export function remoteIdOf({ api, list, seed }: Known): string | undefined {
  return remoteId(seed, purpose, admittedId(list, api.item));
}

/** Whether an id has the form of those that entries have, so that no target may refuse it for its form. */
export function isOfKnownForm({ before }: Pick<Scene, 'before'>, id: string): boolean {
  return isOfFormOf(idsOf(before), id);
}

const idsOf = memo(({ items }: Baseline): readonly string[] => items.map(({ id }) => id));
