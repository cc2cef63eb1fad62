import type { Requirement } from '../api/catalogue.ts';
import { isFinding, outcomes } from '../base/verdict.ts';
import type { CauseResult, CheckResult, ClaimResult, RequirementResult } from '../compliance/model.ts';
import { claimsOn } from './claims-on.ts';

interface Member {
  readonly check: CheckResult;
  readonly claims: readonly ClaimResult[];
}

/**
 * The causes of a target's findings, the gravest first, then those that explain the most.
 *
 * @param checks the checks with their claims, each finding with its cause.
 * @param catalogue the requirements with what they rest on.
 * @param results the same requirements with their verdicts.
 */
export function causeResults(
  checks: readonly CheckResult[],
  catalogue: readonly Requirement[],
  results: readonly RequirementResult[],
): readonly CauseResult[] {
  const broken = new Set(results.filter(({ verdict }) => isFinding(verdict)).map(({ id }) => id));
  const requirements = catalogue.filter(({ id }) => broken.has(id));
  const members = new Map<string, Member[]>();
  for (const check of checks) {
    for (const id of new Set(check.claims.flatMap(({ cause }) => cause ?? []))) {
      const claims = check.claims.filter(({ cause }) => cause === id);
      members.set(id, [...(members.get(id) ?? []), { check, claims }]);
    }
  }
  return [...members]
    .map(([id, all]) => causeResult(id, all, requirements))
    .sort((left, right) => gravity(right) - gravity(left) || right.checks.length - left.checks.length);
}

const gravity = ({ verdict }: CauseResult): number => outcomes.indexOf(verdict);

function causeResult(id: string, members: readonly Member[], broken: readonly Requirement[]): CauseResult {
  const showing = members.filter(({ claims }) => claims.some(({ follows }) => follows !== true));
  const lead = members.find(({ check }) => check.id === id)?.check;
  const roots = new Set(showing.map(({ check }) => check.id));
  const consequences = members.flatMap(({ check }) => (roots.has(check.id) ? [] : [check.id]));
  return {
    id,
    title: lead?.message ?? '',
    verdict: lead?.verdict ?? 'failed',
    requirements: broken
      .filter((requirement) => showing.some(({ check }) => claimsOn(requirement, check).some(isShownBy(id))))
      .map((requirement) => requirement.id),
    checks: [id, ...[...roots].filter((root) => root !== id), ...consequences],
    consequences,
    evidence: lead?.curl ?? [],
  };
}

/** Whether a claim is one of the findings that show a cause. */
function isShownBy(id: string): (claim: ClaimResult) => boolean {
  return ({ verdict, cause, follows }) => isFinding(verdict) && cause === id && follows !== true;
}
