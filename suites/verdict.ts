import { aspectsNamed } from '../engine/api/catalogue.ts';
import { isWithin } from '../engine/base/aspect.ts';
import { broken, type Claim, isFinding } from '../engine/base/verdict.ts';
import { type Deviation, withDeviations } from '../engine/compliance/deviations.ts';
import type { CheckInstance } from '../engine/run/check.ts';
import { restsOn } from '../engine/run/claims-on.ts';
import { type Judgement, judgementOf } from '../engine/run/judge.ts';
import { dayOf, shownAddress } from '../engine/run/report.ts';
import type { TargetRun } from './target-run.ts';

/** What one check found. */
export interface GivenVerdict {
  /** Place of the target in the recording. */
  readonly target: number;
  readonly id: string;
  readonly verdict: Judgement;
}

/**
 * The verdict of every check on a recorded target, in the light of the deviations that the user lists. An entry that names a
 * requirement excuses what a check claims about that requirement, and nothing else that the check finds. What follows from a
 * finding that is listed is known as well.
 */
export function verdictsOn(
  target: TargetRun,
  deviations: readonly Deviation[],
): ReadonlyMap<string, Judgement> {
  const judgements = target.judgements();
  const claims = new Map(
    target.instances.map((instance) => [
      instance.id,
      (
        judgements.get(instance.id) ??
        judgementOf([broken('The suite itself broke: it has no verdict on this check.')])
      ).claims.map((claim) => listed(claim, target, instance, deviations)),
    ]),
  );
  const known = knownCauses([...claims.values()].flat());
  return new Map(
    [...claims].map(([id, own]) => [
      id,
      judgementOf(own.map((claim) => (follows(claim, known) ? following(claim) : claim))),
    ]),
  );
}

/** A claim as the entries show it that name its check, or a requirement that it is about. */
function listed(
  claim: Claim,
  { api, recording }: TargetRun,
  { id, aspects }: CheckInstance,
  deviations: readonly Deviation[],
): Claim {
  const all = api.requirements.filter((one) => restsOn(one, id, aspects));
  const own = all.filter((one) => aspectsNamed(one, id).some((wanted) => isWithin(claim.aspect, wanted)));
  // What no requirement is about by itself goes with the others of its check.
  const check = { id, requirements: (own.length === 0 ? all : own).map((one) => one.id) };
  const place = { api: api.id, url: shownAddress(recording) };
  return withDeviations(claim, check, place, deviations, dayOf(recording));
}

/** The causes of which every finding that shows them is listed. */
function knownCauses(claims: readonly Claim[]): ReadonlySet<string> {
  const shown = claims.filter(({ outcome, cause }) => isFinding(outcome) && cause?.follows === false);
  const unlisted = new Set(shown.flatMap(({ outcome, cause }) => (outcome === 'known' ? [] : [cause?.id])));
  return new Set(
    shown.flatMap(({ cause }) => (cause === undefined || unlisted.has(cause.id) ? [] : [cause.id])),
  );
}

function follows({ outcome, cause }: Claim, known: ReadonlySet<string>): boolean {
  return isFinding(outcome) && cause?.follows === true && known.has(cause.id);
}

function following(claim: Claim): Claim {
  const message = `${claim.message} This follows from ${claim.cause?.id}, which is listed as a known deviation.`;
  return { ...claim, outcome: 'known', message };
}
