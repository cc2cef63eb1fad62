import type { CauseOfClaim, Claim } from '../base/verdict.ts';
import { type CheckClaims, type Explanation, type RequestFacts } from './explanation.ts';
/**
 * Says of each finding what causes it. A finding that a declared relation explains by another one follows from it; findings that no
 * other explains have one cause where they come from one check, are about the same filter or member, or are seen in the same exchange.
 *
 * @param checks all checks of a target with their claims.
 * @param explanations the declared relations; where several explain a finding, the first does.
 * @returns the causes by the claims that they belong to.
 */
export declare function causesOf(checks: readonly CheckClaims[], explanations: readonly Explanation[], requests: RequestFacts): ReadonlyMap<Claim, CauseOfClaim>;
