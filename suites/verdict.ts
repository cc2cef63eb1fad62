import { broken, type Claim } from '../engine/base/verdict.ts';
import { type Deviation, withDeviations } from '../engine/compliance/deviations.ts';
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

/** The verdict of a check on a recorded target, in the light of the deviations that the user lists. */
export function verdictOn(
  target: TargetRun,
  instance: TargetRun['instances'][number],
  deviations: readonly Deviation[],
): Judgement {
  const { api, recording } = target;
  const verdict =
    target.judgements().get(instance.id) ??
    judgementOf([broken('The suite itself broke: it has no verdict on this check.')]);
  const requirements = api.requirements.filter((one) => restsOn(one, instance.id, instance.aspects));
  const place = { api: api.id, url: shownAddress(recording) };
  const check = { id: instance.id, requirements: requirements.map(({ id }) => id) };
  const known = <T extends Claim>(claim: T): T =>
    withDeviations(claim, check, place, deviations, dayOf(recording));
  return { ...known(verdict), claims: verdict.claims.map(known) };
}
