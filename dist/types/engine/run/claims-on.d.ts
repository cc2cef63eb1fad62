import { type Requirement } from '../api/catalogue.ts';
import type { CheckResult, ClaimResult } from '../compliance/model.ts';
/** The claims of a check that a requirement rests on. */
export declare function claimsOn(requirement: Requirement, check: Pick<CheckResult, 'id' | 'claims'>): readonly ClaimResult[];
