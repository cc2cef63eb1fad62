import type { CauseOfClaim, Claim } from '../base/verdict.ts';
import {
  type CheckClaims,
  type Explanation,
  explains,
  type Finding,
  findingsOf,
  isExplained,
  isNamed,
  meet,
  type RequestFacts,
  rank,
} from './explanation.ts';

/**
 * Says of each finding what causes it. A finding that a declared relation explains by another one follows from it; findings that no
 * other explains have one cause where they come from one check, are about the same filter, member or header, or are seen in the same exchange.
 *
 * @param checks all checks of a target with their claims.
 * @param explanations the declared relations; where several explain a finding, the first does.
 * @returns the causes by the claims that they belong to.
 */
export function causesOf(
  checks: readonly CheckClaims[],
  explanations: readonly Explanation[],
  requests: RequestFacts,
): ReadonlyMap<Claim, CauseOfClaim> {
  const findings = checks.flatMap((check) => findingsOf(check, requests));
  const explainedBy = new Map<Finding, Finding>();
  for (const explanation of explanations) {
    for (const finding of findings.filter((one) => isExplained(one, explanation) && !explainedBy.has(one))) {
      const cause = findings.find(
        (other) => explains(other, finding, explanation, requests) && rootOf(other, explainedBy) !== finding,
      );
      if (cause !== undefined) explainedBy.set(finding, cause);
    }
  }
  const groups = grouped(findings.filter((finding) => !explainedBy.has(finding)));
  const idOf = new Map(groups.flatMap((group) => group.map((root) => [root, leadOf(group).id] as const)));
  return new Map(
    findings.map((finding) => {
      const root = rootOf(finding, explainedBy);
      return [finding.claim, { id: idOf.get(root) ?? root.id, follows: root !== finding }];
    }),
  );
}

/** Where the explanations of a finding end. */
function rootOf(finding: Finding, explainedBy: ReadonlyMap<Finding, Finding>): Finding {
  let current = finding;
  for (;;) {
    const next = explainedBy.get(current);
    if (next === undefined) return current;
    current = next;
  }
}

/** The gravest of findings that have one cause, the first of several. */
function leadOf(group: readonly Finding[]): Finding {
  return group.reduce((lead, next) => (rank(next) > rank(lead) ? next : lead));
}

/** The roots that belong together, each group in the order of the findings. */
function grouped(roots: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups: Finding[][] = [];
  for (const root of roots) {
    const own = groups.filter((group) => group.some((other) => belongTogether(root, other)));
    const [first] = own;
    if (first === undefined) {
      groups.push([root]);
      continue;
    }
    for (const other of own.slice(1)) {
      first.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
    first.push(root);
  }
  return groups;
}

function belongTogether(left: Finding, right: Finding): boolean {
  if (left.checkId === right.checkId) return true;
  const { member, header } = left.claim.aspect;
  if (member !== undefined && lastPart(member) === lastPart(right.claim.aspect.member ?? '')) return true;
  if (header !== undefined && header === right.claim.aspect.header) return true;
  if (
    left.about.size === 1 &&
    right.about.size === 1 &&
    [...left.about].every((name) => right.about.has(name))
  )
    return true;
  const [shown] = left.claim.evidence;
  if (shown !== undefined && shown === right.claim.evidence[0]) return true;
  return !isOfAnyAnswer(left) && !isOfAnyAnswer(right) && meet(left.seenIn, right.seenIn);
}

/** Whether a finding is about how answers are built, which shows in many of them whatever they were asked for. */
function isOfAnyAnswer({ checkId }: Finding): boolean {
  return isNamed(checkId, 'schema.*') || isNamed(checkId, 'header.*');
}

const lastPart = (member: string): string => member.slice(member.lastIndexOf('.') + 1);
