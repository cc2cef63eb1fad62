import { aspectsNamed, type Requirement } from '../api/catalogue.ts';
import { isWithin } from '../base/aspect.ts';
import type { CheckResult, ClaimResult } from '../compliance/model.ts';

/** The claims of a check that a requirement rests on. */
export function claimsOn(
  requirement: Requirement,
  check: Pick<CheckResult, 'id' | 'claims'>,
): readonly ClaimResult[] {
  const aspects = aspectsNamed(requirement, check.id);
  return check.claims.filter((claim) => aspects.some((aspect) => isWithin(claim.aspect, aspect)));
}
