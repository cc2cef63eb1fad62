import type { Asking } from '../../engine/base/asking.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { compareFiltered } from '../../engine/list/filtered.ts';
import type { Scene } from '../../engine/list/scene.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, walkEvidence } from './evidence.ts';
import type { FilterSubject } from './filters.ts';
import { count, nameItems } from './phrases.ts';
import type { RangeSubject } from './ranges.ts';
import { type Asked, askBy, claimOnTried } from './relations.ts';
import { isKnown } from './unlisted-items.ts';

/** A list asked for by a time. */
export interface AskedSince {
  readonly value: string;
  readonly why: string;
  readonly list: Asked;
}

/** Instants just after a change that the list shows and just before another, so that an error of minutes shows. */
export function instantsBeside(
  { filter, range }: RangeSubject,
  { before }: Scene,
): readonly { readonly text: string; readonly why: string }[] {
  const { above, below } = range.boundsBeside(filter, before.items);
  return [
    ...(above === undefined ? [] : [{ text: above, why: 'just after a change' }]),
    ...(below === undefined ? [] : [{ text: below, why: 'just before a change' }]),
  ];
}

/** Asks for what has changed since a time. */
export function* askSince(
  scene: Scene,
  { name }: FilterSubject,
  value: string,
  why: string,
): Asking<AskedSince> {
  return { value, why, list: yield* askBy(scene, [[name, value]]) };
}

/**
 * The verdict on a list by time, held against the times that the plain list shows. What changed while the run looked is not
 * judged, and deleted entries, which the plain list does not show, are judged by their own time where they show one.
 */
export function judgeSince({ value, why, list }: AskedSince, facts: Facts, { filter }: FilterSubject): Claim {
  const unusable = claimOnTried(list);
  if (unusable !== undefined) return unusable;
  const { strangers, missing, matching, others } = compareFiltered(
    filter,
    value,
    list.walk,
    facts.stable,
    (id) => isKnown(id, facts),
    facts.level,
  );
  const member = filter.field.slice(1);
  const grounds = { evidence: walkEvidence(list.walk), readings: filter.readings };
  if (strangers.length > 0) {
    return failed(
      `${list.asked} (${why}) also brings ${count(strangers.length, facts.api)} whose last change lies before it.`,
      {
        ...grounds,
        evidence: evidenceShowing(strangers, list.walk),
        expected: `only ${facts.api.noun.many} with ${member} from then on`,
        actual: nameItems(strangers),
      },
    );
  }
  if (missing.length > 0) {
    return failed(
      `${list.asked} (${why}) leaves out ${count(missing.length, facts.api)} that changed after it.`,
      {
        ...grounds,
        expected: `all of ${count(matching, facts.api)} with a later ${member}`,
        actual: `missing: ${nameItems(missing)}`,
      },
    );
  }
  if (matching + others === 0)
    return inconclusive(
      `No ${facts.api.noun.one} that stayed the same lies clearly before or after ${value}.`,
      grounds,
    );
  return passed(
    `${list.asked} (${why}) brought all of ${matching} that changed after it and none of ${others} before.`,
    grounds,
  );
}
