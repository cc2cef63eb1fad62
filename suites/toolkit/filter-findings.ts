import type { Filter } from '../../engine/api/model.ts';
import { compareFiltered, type FilterFindings } from '../../engine/list/filtered.ts';
import type { Walk } from '../../engine/list/scene.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isKnown } from './shown-items.ts';

/** A filtered list compared with the entries that stayed the same, and with those that no reading of the whole list ever showed. */
export function filterFindings(
  filter: Filter,
  value: string,
  answer: Pick<Walk, 'items' | 'end'>,
  facts: Facts,
): FilterFindings {
  return compareFiltered(filter, value, answer, facts.stable, (id) => isKnown(id, facts), facts.level);
}
