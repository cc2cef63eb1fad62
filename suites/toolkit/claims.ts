import { type Aspect, aspectText } from '../../engine/base/aspect.ts';
import { type Claim, inconclusive, isFinding } from '../../engine/base/verdict.ts';

/** Aspects that differ in their relation alone. */
export function relations(...names: readonly string[]): readonly Aspect[] {
  return names.map((relation) => ({ relation }));
}

/** The aspects of a check that judges a list by some relations: that the list is served at all, and each of them. */
export function servedAnd(...names: readonly string[]): readonly Aspect[] {
  return [{ status: 200 }, ...relations(...names)];
}

/** The same claim on each aspect, where it decides all of them. */
export function onEach(claim: Claim, aspects: readonly Aspect[]): readonly Claim[] {
  return aspects.map((aspect) => ({ ...claim, aspect }));
}

/** What follows from a claim on a list that was not served: it is about just that, and of every other aspect nothing is known. */
export function claimsOnUnserved(claim: Claim, aspects: readonly Aspect[]): readonly Claim[] {
  return aspects.map((aspect) =>
    aspect.status === undefined
      ? inconclusive(`Nothing could be judged. ${claim.message}`, {
          aspect,
          evidence: claim.evidence,
          readings: claim.readings,
        })
      : { ...claim, aspect: { ...claim.aspect, ...aspect } },
  );
}

/** The claims, each seen wherever another one of the same outcome and aspect is seen. */
export function seenWherever(claims: readonly Claim[], all: readonly Claim[]): readonly Claim[] {
  return claims.map((claim) => {
    if (!isFinding(claim.outcome)) return claim;
    const text = aspectText(claim.aspect);
    const same = all.filter(
      ({ outcome, aspect }) => outcome === claim.outcome && aspectText(aspect) === text,
    );
    return { ...claim, seenIn: [...new Set(same.flatMap((one) => one.seenIn ?? one.evidence))] };
  });
}

/** The claims without those undecided ones whose aspect others decide. */
export function withoutUndecided(
  claims: readonly Claim[],
  isUndecided: (claim: Claim) => boolean = ({ outcome }) => outcome === 'inconclusive',
): readonly Claim[] {
  const decided = new Set(
    claims.flatMap((claim) =>
      isUndecided(claim) || claim.outcome === 'not-applicable' ? [] : [aspectText(claim.aspect)],
    ),
  );
  return claims.filter((claim) => !isUndecided(claim) || !decided.has(aspectText(claim.aspect)));
}
