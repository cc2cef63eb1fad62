import { aspectsNamed, type Requirement } from '../api/catalogue.ts';
import { isWithin } from '../base/aspect.ts';
import type { Claim, Level, Outcome } from '../base/verdict.ts';

/**
 * Claims as the level reads them: at level standard one about what HTTP alone requires, and no document of the API, is a
 * warning, whatever the check makes of it. One that no requirement at all is about stays as it is.
 */
export function weighed(
  claims: readonly Claim[],
  instanceId: string,
  requirements: readonly Requirement[],
  level: Level,
): readonly Claim[] {
  if (level === 'strict') return claims;
  return claims.map((claim) => {
    if (claim.outcome !== 'failed') return claim;
    const concerned = requirements.filter((requirement) =>
      aspectsNamed(requirement, instanceId).some((aspect) => isWithin(claim.aspect, aspect)),
    );
    const httpOnly = concerned.length > 0 && concerned.every(({ source }) => source === 'http');
    return httpOnly ? { ...claim, outcome: atMostWarned(claim.outcome) } : claim;
  });
}

/** What a finding on a SHOULD comes to at level standard. */
export function atMostWarned(outcome: Outcome): Outcome {
  return outcome === 'failed' ? 'warned' : outcome;
}
