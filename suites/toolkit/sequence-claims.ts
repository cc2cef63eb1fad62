import type { Aspect } from '../../engine/base/aspect.ts';
import { type Claim, failed, type Grounds, inconclusive, passed } from '../../engine/base/verdict.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { repetitions } from '../../engine/list/sequence.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { unlessBoundaryMoved } from '../../engine/run/shifted.ts';
import { shownExcess, shownGap, shownRepetition, walkEvidence } from './evidence.ts';
import { capital, count, nameIds } from './phrases.ts';

/** That nothing comes twice. */
export const noRepetition: Aspect = { relation: 'no-repetition' };
/** That nothing is lost. */
export const completeness: Aspect = { relation: 'completeness' };
/** That nothing comes that does not belong there. */
export const soundness: Aspect = { relation: 'soundness' };
/** That what comes is in order. */
export const order: Aspect = { relation: 'order' };

/** A list as it was read, and what it has to bring. */
export interface ListRead {
  /** What was asked for, e.g. `the list in pages of 3`. */
  readonly asked: string;
  readonly walk: Walk;
  /** What it has to bring, for the line that says what was expected. */
  readonly expected: string;
  /** The ids of the list that it is compared with, in order. */
  readonly whole: readonly string[];
  /** Other readings of it that show what is missing here. */
  readonly beside?: readonly Walk[];
}

/** The claim that no entry came twice. */
export function claimOnRepetition({ asked, walk, expected }: ListRead, facts: Facts): Claim {
  const repeated = repetitions(walk.items.map(({ id }) => id).filter(facts.isStable));
  if (repeated.length === 0) return passed(`${capital(asked)} repeats no entry.`, { aspect: noRepetition });
  return unlessBoundaryMoved(
    failed(`${capital(asked)} repeats ${count(repeated.length, facts.api)}.`, {
      aspect: noRepetition,
      expected,
      actual: `repeated: ${nameIds(repeated)}`,
      entries: repeated,
      ...shownRepetition(repeated, walk),
    }),
    walk,
    facts,
  );
}

/** The claim that nothing is lost; undecided where the list could not be read as far as it has to go. */
export function claimOnLoss(read: ListRead, missing: readonly string[], facts: Facts): Claim {
  const { asked, walk, expected, whole, beside = [] } = read;
  const { evidence, seenIn } = shownGap(missing, whole, walk, ...beside);
  if (walk.end.kind === 'loop' || walk.end.kind === 'broken')
    return inconclusive(
      `${capital(asked)} could not be read to its end, so the entries that it lacks are unknown.`,
      {
        aspect: completeness,
        evidence,
      },
    );
  if (missing.length === 0)
    return passed(`${capital(asked)} contains everything that it has to.`, {
      aspect: completeness,
      evidence,
    });
  return unlessBoundaryMoved(
    failed(`${capital(asked)} lacks ${count(missing.length, facts.api)}.`, {
      aspect: completeness,
      expected,
      actual: `missing: ${nameIds(missing)}`,
      entries: missing,
      evidence,
      seenIn,
    }),
    walk,
    facts,
  );
}

/** The claim that nothing came which does not belong there. */
export function claimOnExcess(read: ListRead, excess: readonly string[], facts: Facts): Claim {
  const { asked, walk, expected, beside = [] } = read;
  return excess.length === 0
    ? passed(`${capital(asked)} contains no unexpected entries.`, { aspect: soundness })
    : failed(`${capital(asked)} contains ${count(excess.length, facts.api)} too many.`, {
        aspect: soundness,
        expected,
        actual: `unexpected: ${nameIds(excess)}`,
        entries: excess,
        ...shownExcess(
          excess.map((id) => ({ id })),
          walk,
          ...beside,
        ),
      });
}

/**
 * The claim that what came is in order.
 *
 * @param swapped two entries that came the other way round than they stand in the whole list.
 * @param finding what a wrong order is; a failure if not given.
 */
export function claimOnOrder(
  read: ListRead,
  swapped: readonly [string, string] | undefined,
  finding: (message: string, grounds: Grounds) => Claim = failed,
): Claim {
  const { asked, walk, beside = [] } = read;
  if (swapped === undefined) return passed(`${capital(asked)} is in order.`, { aspect: order });
  const [first, second] = swapped;
  return finding(`${capital(asked)} is in a different order.`, {
    aspect: order,
    expected: `${second} before ${first}`,
    actual: `${first} before ${second}`,
    ...shownExcess([{ id: first }, { id: second }], walk, ...beside),
  });
}

/** Undecided: the whole list comes in another order each time, so no order of a part of it is known. */
export function claimOnUnsettledOrder(walk: Walk): Claim {
  return inconclusive(
    'Two readings of the whole list had different orders, so the order of its parts is unknown.',
    { aspect: order, evidence: walkEvidence(walk) },
  );
}
