import { type Requirement } from '../api/catalogue.ts';
import type { Claim, Level, Outcome } from '../base/verdict.ts';
type Leveled = Pick<Requirement, 'level' | 'standard'>;
/** What a requirement is judged by: at level standard a reading may soften a MUST. */
export declare function judgedBy(requirement: Leveled, level: Level): Requirement['level'];
/**
 * What a requirement is reported as, with its verdict: what it is judged by, and a SHOULD where a MUST got no more than a warning,
 * since a reading softens what was found broken of it.
 */
export declare function reportedAs(requirement: Leveled, verdict: Outcome, level: Level): Requirement['level'];
/**
 * Claims as the level reads them: at level standard a finding about what no MUST asks for is a warning, whatever the check
 * makes of it. One that no requirement is about counts as the check does, by all the requirements that name it, and one of a check
 * that none names stays as it is.
 */
export declare function weighed(claims: readonly Claim[], instanceId: string, requirements: readonly Requirement[], level: Level): readonly Claim[];
/** A verdict on a requirement with the weight that its level has. */
export declare function weightOf(verdict: Outcome, requirement: Leveled, level: Level): Outcome;
/** The requirements that a claim of a check is about. */
export declare function requirementsOn({ aspect }: Pick<Claim, 'aspect'>, instanceId: string, requirements: readonly Requirement[]): readonly Requirement[];
export {};
