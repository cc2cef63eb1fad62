import { aspectsNamed, namesInstance, type Requirement } from '../api/catalogue.ts';
import { isWithin } from '../base/aspect.ts';
import type { Claim, Level, Outcome } from '../base/verdict.ts';

type Leveled = Pick<Requirement, 'level' | 'standard'>;

/** What a requirement is judged by: at level standard a reading may soften a MUST. */
export function judgedBy(requirement: Leveled, level: Level): Requirement['level'] {
  return level === 'strict' ? requirement.level : (requirement.standard ?? requirement.level);
}

/**
 * What a requirement is reported as, with its verdict: what it is judged by, and a SHOULD where a MUST got no more than a warning,
 * since a reading softens what was found broken of it.
 */
export function reportedAs(requirement: Leveled, verdict: Outcome, level: Level): Requirement['level'] {
  const judged = judgedBy(requirement, level);
  return level === 'standard' && judged === 'MUST' && verdict === 'warned' ? 'SHOULD' : judged;
}

/**
 * Claims as the level reads them: at level standard a finding about what no MUST asks for is a warning, whatever the check
 * makes of it. One that no requirement is about counts as the check does, by all the requirements that name it, and one of a check
 * that none names stays as it is.
 */
export function weighed(
  claims: readonly Claim[],
  instanceId: string,
  requirements: readonly Requirement[],
  level: Level,
): readonly Claim[] {
  return claims.map((claim) => {
    if (claim.outcome !== 'failed') return claim;
    const own = requirementsOn(claim, instanceId, requirements);
    const concerned = own.length > 0 ? own : requirements.filter((one) => namesInstance(one, instanceId));
    const isFailure = concerned.some((one) => weightOf(claim.outcome, one, level) === 'failed');
    return concerned.length === 0 || isFailure ? claim : { ...claim, outcome: 'warned' };
  });
}

/** A verdict on a requirement with the weight that its level has. */
export function weightOf(verdict: Outcome, requirement: Leveled, level: Level): Outcome {
  const isFailure = level === 'strict' || judgedBy(requirement, level) === 'MUST';
  return verdict === 'failed' && !isFailure ? 'warned' : verdict;
}

/** The requirements that a claim of a check is about. */
export function requirementsOn(
  { aspect }: Pick<Claim, 'aspect'>,
  instanceId: string,
  requirements: readonly Requirement[],
): readonly Requirement[] {
  return requirements.filter((requirement) =>
    aspectsNamed(requirement, instanceId).some((wanted) => isWithin(aspect, wanted)),
  );
}
