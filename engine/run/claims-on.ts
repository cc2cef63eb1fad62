import { aspectsNamed, type Requirement } from '../api/catalogue.ts';
import { type Aspect, isWithin } from '../base/aspect.ts';
import type { CheckResult, ClaimResult } from '../compliance/model.ts';

/** The claims of a check that a requirement rests on. */
export function claimsOn(
  requirement: Requirement,
  check: Pick<CheckResult, 'id' | 'claims'>,
): readonly ClaimResult[] {
  const aspects = aspectsNamed(requirement, check.id);
  return check.claims.filter((claim) => aspects.some((aspect) => isWithin(claim.aspect, aspect)));
}

/**
 * Whether a requirement rests on a check instance: it names it, and not for the sake of another operation alone.
 *
 * @param aspects what the instance makes claims about.
 */
export function restsOn(requirement: Requirement, id: string, aspects: readonly Aspect[]): boolean {
  const operations = new Set(aspects.map(({ operation }) => operation));
  const isOpen = operations.size === 0 || operations.has(undefined);
  return aspectsNamed(requirement, id).some(
    ({ operation }) => operation === undefined || isOpen || operations.has(operation),
  );
}
