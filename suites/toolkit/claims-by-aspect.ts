import { type Aspect, aspectText } from '../../engine/base/aspect.ts';
import { broken, type Claim, worstClaim } from '../../engine/base/verdict.ts';

/** That a request which is served in JSON is served in the other format too. */
export const served: Aspect = { relation: 'served' };

/** A claim that there is nothing to compare, for each aspect that depended on it; a finding stays what it is. */
export function spreadClaim(claim: Claim, aspects: readonly Aspect[]): readonly Claim[] {
  const isFinding = claim.outcome === 'failed' || claim.outcome === 'error';
  return isFinding ? [claim] : aspects.map((aspect) => ({ ...claim, aspect }));
}

/** Of several claims on one aspect the worst, so that each aspect has one; `whenNone` where there is none at all. */
export function worstOfEach(claims: readonly Claim[], whenNone: readonly Claim[]): readonly Claim[] {
  const byAspect = new Map<string, Claim[]>();
  for (const claim of claims) {
    const about = aspectText(claim.aspect);
    byAspect.set(about, [...(byAspect.get(about) ?? []), claim]);
  }
  const worst = [...byAspect.values()].map((all) => {
    const deciding = all.filter(({ outcome }) => outcome !== 'not-applicable');
    return worstClaim(deciding, all[0] ?? broken('Nothing was claimed.'));
  });
  return worst.length === 0 ? whenNone : worst;
}
