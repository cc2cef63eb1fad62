import type { Requirement } from '../api/catalogue.ts';
import type { CauseResult, CheckResult, RequirementResult } from '../compliance/model.ts';
/**
 * The causes of a target's findings, the gravest first, then those that explain the most.
 *
 * @param checks the checks with their claims, each finding with its cause.
 * @param catalogue the requirements with what they rest on.
 * @param results the same requirements with their verdicts.
 */
export declare function causeResults(checks: readonly CheckResult[], catalogue: readonly Requirement[], results: readonly RequirementResult[]): readonly CauseResult[];
