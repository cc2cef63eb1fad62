import { type Aspect, aspectText } from '../../engine/base/aspect.ts';
import { type Claim, worstOutcome } from '../../engine/base/verdict.ts';

/** One claim about each of several aspects, where the same thing decides all of them. */
export function onEach(aspects: readonly Aspect[], claim: Claim): readonly Claim[] {
  return aspects.map((aspect) => ({ ...claim, aspect: { ...claim.aspect, ...aspect } }));
}

/**
 * Of many claims one for each aspect: the first of the worst. A claim that does not apply does not hide another one about the same
 * aspect.
 */
export function worstOfEach(claims: readonly Claim[]): readonly Claim[] {
  const byAspect = new Map<string, Claim[]>();
  for (const claim of claims) {
    const text = aspectText(claim.aspect);
    byAspect.set(text, [...(byAspect.get(text) ?? []), claim]);
  }
  return [...byAspect.values()].flatMap((own) => {
    const worst = worstOutcome(own.map(({ outcome }) => outcome));
    return own.find(({ outcome }) => outcome === worst) ?? [];
  });
}

/** The claims, and for each aspect that none of them is about the one that stands for it. */
export function withMissing(
  claims: readonly Claim[],
  aspects: readonly Aspect[],
  missing: Claim,
): readonly Claim[] {
  const known = new Set(claims.map(({ aspect }) => aspectText(aspect)));
  return [
    ...claims,
    ...onEach(
      aspects.filter((aspect) => !known.has(aspectText(aspect))),
      missing,
    ),
  ];
}
