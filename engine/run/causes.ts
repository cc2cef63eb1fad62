import type { Aspect } from '../base/aspect.ts';
import { type CauseOfClaim, type Claim, isFinding } from '../base/verdict.ts';
import { type Explanation, explains, isExplained, isNamed, meet, stem } from './explanation.ts';
import { type CheckClaims, type Finding, findingsOf, type RequestFacts, rank } from './finding.ts';

/**
 * Says of each finding what causes it. A finding that a declared relation explains by another one follows from it; findings that no
 * other explains have one cause where one check finds the same of several subjects, where they are about the same filter, member or
 * header, or are seen in the same exchange, the plain list aside.
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
  const roots = findings.filter((finding) => !explainedBy.has(finding));
  const groups = grouped(roots, (left, right) => belongTogether(left, right, checks, requests));
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
function grouped(
  roots: readonly Finding[],
  areOne: (left: Finding, right: Finding) => boolean,
): readonly (readonly Finding[])[] {
  const groups: Finding[][] = [];
  for (const root of roots) {
    const own = groups.filter((group) => group.some((other) => areOne(root, other)));
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

/** Whether two findings that nothing explains are likely to have one cause, so that a report shows them together. */
function belongTogether(
  left: Finding,
  right: Finding,
  checks: readonly CheckClaims[],
  requests: RequestFacts,
): boolean {
  if (left.end !== right.end) return false;
  const [one, other] = [left.claim.aspect, right.claim.aspect];
  if (left.checkId === right.checkId && isSameFault(left, right, checks)) return true;
  if (one.member !== undefined && lastPart(one.member) === lastPart(other.member ?? '')) return true;
  if (one.header !== undefined && one.header === other.header) return true;
  if (isOfOneFilter(left, right)) return true;
  if (isOfAnyAnswer(left) || isOfAnyAnswer(right)) return false;
  // What is seen in the plain list is seen by checks of many kinds, which need not be wrong for one reason.
  const outsidePlainLists = ({ end, seenIn }: Finding): ReadonlySet<string> =>
    new Set([...seenIn].filter((key) => end !== 'answered' || !requests.isPlain(key)));
  return meet(outsidePlainLists(left), outsidePlainLists(right));
}

/** Whether two findings of one check find the same: of one subject, of most of its subjects, or of members in the same answers. */
function isSameFault(left: Finding, right: Finding, checks: readonly CheckClaims[]): boolean {
  const [one, other] = [left.claim.aspect, right.claim.aspect];
  const isOneSubject = left.subject !== '' && stem(left.subject) === stem(right.subject);
  if ((left.id === right.id || isOneSubject) && one.member === other.member) return true;
  if (!isSameRespect(one, other)) return false;
  return one.member === other.member ? isOfMost(left, checks) : isEqual(left.seenIn, right.seenIn);
}

function isSameRespect(one: Aspect, other: Aspect): boolean {
  return (
    one.relation === other.relation &&
    one.keyword === other.keyword &&
    one.status === other.status &&
    one.header === other.header
  );
}

/** Whether a check finds the same of at least half of its subjects: of all filters, say, and not of one or two by chance. */
function isOfMost({ checkId, claim }: Finding, checks: readonly CheckClaims[]): boolean {
  const outcomes = checks
    .filter(({ id }) => isNamed(id.split(':', 1)[0] ?? id, checkId))
    .map(({ claims }) => claims.filter(({ aspect }) => isSameRespect(aspect, claim.aspect)));
  const broken = outcomes.filter((claims) => claims.some(({ outcome }) => isFinding(outcome)));
  const kept = outcomes.filter(
    (claims) => !broken.includes(claims) && claims.some(({ outcome }) => outcome === 'passed'),
  );
  return broken.length >= kept.length;
}

/** Whether both are about one and the same filter by itself, or both about a list that it gives. */
function isOfOneFilter(left: Finding, right: Finding): boolean {
  const [one, other] = [left.claim.aspect.parameter, right.claim.aspect.parameter];
  if ((one === undefined) !== (other === undefined)) return false;
  return left.about.size === 1 && right.about.size === 1 && meet(left.about, right.about);
}

/** Whether a finding is about how answers are built, which shows in many of them whatever they were asked for. */
function isOfAnyAnswer({ checkId, claim, end }: Finding): boolean {
  if (end !== 'answered') return false;
  return claim.aspect.member !== undefined || isNamed(checkId, 'schema.*') || isNamed(checkId, 'header.*');
}

function isEqual(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((key) => right.has(key));
}

const lastPart = (member: string): string => member.slice(member.lastIndexOf('.') + 1);
