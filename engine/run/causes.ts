import type { Aspect } from '../base/aspect.ts';
import type { Query } from '../base/exchange.ts';
import { type CauseOfClaim, type Claim, isFinding, outcomes } from '../base/verdict.ts';

/**
 * What two findings must have in common for one to explain the other: nothing more than the check; the subject, up to a dot in its
 * name; every filter of the cause; the member that both are about; an exchange that both rest on; or every exchange in which the
 * consequence is seen, so that one which is seen elsewhere too stays a finding of its own.
 */
export type Sharing = 'nothing' | 'subject' | 'parameters' | 'member' | 'exchange' | 'every-exchange';

/** A declared relation between checks: what the first of them find explains what the second find. */
export interface Explanation {
  /** Ids of checks, or of categories with a dot and a star, e.g. `status.*`. */
  readonly causes: readonly string[];
  /** Likewise. A check never explains itself. */
  readonly consequences: readonly string[];
  readonly sharing: Sharing;
  /** The relations of the claims that explain; any if not given. */
  readonly by?: readonly string[];
  /** The relations of the claims that are explained; any if not given. */
  readonly of?: readonly string[];
  /**
   * What the claims that explain are about: a body that cannot be read at all, an entry that cannot, such as one without an id, or
   * the ids of entries. Anything if not given.
   */
  readonly about?: 'unreadable-body' | 'unreadable-entry' | 'identity';
}

/** A check with all that it claims. */
export interface CheckClaims {
  /** `category.check` or `category.check:subject`. */
  readonly id: string;
  readonly claims: readonly Claim[];
}

/** What is known of the requests that claims rest on. */
export interface RequestFacts {
  /** The query of the request with a key; undefined for one that was not recorded. */
  queryOf(key: string): Query | undefined;
  /** The names of the filters of the list. */
  readonly filters: ReadonlySet<string>;
  /** The member of an entry by which it is known, as aspects name members. */
  readonly identity: string;
}

interface Finding {
  readonly claim: Claim;
  /** The id of the check with its subject. */
  readonly id: string;
  readonly checkId: string;
  readonly subject: string;
  /** The filters that it is about. */
  readonly about: ReadonlySet<string>;
  /** The filters of all requests that it rests on. */
  readonly involved: ReadonlySet<string>;
  /** The exchanges that it rests on. */
  readonly keys: ReadonlySet<string>;
  /** The exchanges in which it is seen. */
  readonly seenIn: ReadonlySet<string>;
  /** The member by which entries are known. */
  readonly identity: string;
}

/**
 * Says of each finding what causes it. A finding that a declared relation explains by another one follows from it; findings that no
 * other explains have one cause where they come from one check, are about the same filter or member, or are shown first by the same exchange.
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
        (other) => explains(other, finding, explanation) && rootOf(other, explainedBy) !== finding,
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

const rank = ({ claim }: Finding): number => outcomes.indexOf(claim.outcome);

function findingsOf(
  { id, claims }: CheckClaims,
  { queryOf, filters, identity }: RequestFacts,
): readonly Finding[] {
  const [checkId = id, subject = ''] = split(id);
  return claims.flatMap((claim) => {
    if (!isFinding(claim.outcome)) return [];
    const names = (keys: readonly string[]): readonly string[] =>
      keys.flatMap((key) => (queryOf(key) ?? []).map(([name]) => name)).filter((name) => filters.has(name));
    const { parameter } = claim.aspect;
    const about =
      parameter !== undefined && filters.has(parameter) ? [parameter] : names(claim.evidence.slice(0, 1));
    return {
      claim,
      id,
      checkId,
      subject,
      about: new Set(about),
      involved: new Set([...about, ...names(claim.evidence)]),
      keys: new Set([...claim.evidence, ...(claim.seenIn ?? [])]),
      seenIn: new Set(claim.seenIn ?? claim.evidence),
      identity,
    };
  });
}

/** The id of the check and the name of its subject. */
function split(id: string): readonly string[] {
  const colon = id.indexOf(':');
  return colon < 0 ? [id] : [id.slice(0, colon), id.slice(colon + 1)];
}

/** Whether a relation speaks of findings such as this one as consequences. */
function isExplained({ checkId, claim }: Finding, { consequences, of }: Explanation): boolean {
  const { relation = '' } = claim.aspect;
  return consequences.some((name) => isNamed(checkId, name)) && (of === undefined || of.includes(relation));
}

/** Whether a finding explains another one by a relation: no finding explains a graver one. */
function explains(
  cause: Finding,
  consequence: Finding,
  { causes, sharing, about, by }: Explanation,
): boolean {
  return (
    cause.checkId !== consequence.checkId &&
    (by === undefined || by.includes(cause.claim.aspect.relation ?? '')) &&
    causes.some((name) => isNamed(cause.checkId, name)) &&
    isAbout(about, cause.claim.aspect, cause.identity) &&
    rank(cause) >= rank(consequence) &&
    share(cause, consequence, sharing)
  );
}

/** Whether a claim is about what a relation speaks of. A list that is none, and a body that is no document, are of a wrong type. */
function isAbout(about: Explanation['about'], { member = '', keyword }: Aspect, identity: string): boolean {
  switch (about) {
    case undefined:
      return true;
    case 'unreadable-body':
      return keyword === 'type' && !/[.[]/.test(member);
    case 'unreadable-entry':
      return keyword === 'required' ? member === identity : keyword === 'type' && /^[^.]*\[\]$/.test(member);
    case 'identity':
      return member === identity;
  }
}

function isNamed(checkId: string, name: string): boolean {
  return name.endsWith('.*') ? checkId.startsWith(name.slice(0, -1)) : checkId === name;
}

/** Soundness and completeness are broken apart: a list with too much says nothing about one with too little. */
const apart: ReadonlySet<string> = new Set(['soundness', 'completeness']);

function share(cause: Finding, consequence: Finding, sharing: Sharing): boolean {
  const [theirs = '', own = ''] = [cause.claim.aspect.relation, consequence.claim.aspect.relation];
  if (!sharing.endsWith('exchange') && theirs !== own && apart.has(theirs) && apart.has(own)) return false;
  switch (sharing) {
    case 'nothing':
      return true;
    case 'subject':
      return stem(cause.subject) === stem(consequence.subject);
    case 'parameters':
      return cause.about.size > 0 && [...cause.about].every((name) => consequence.involved.has(name));
    case 'member':
      return (
        cause.claim.aspect.member !== undefined &&
        plainMember(cause.claim.aspect.member) === plainMember(consequence.claim.aspect.member ?? '')
      );
    case 'exchange':
      return meet(cause.keys, consequence.keys);
    case 'every-exchange':
      return consequence.seenIn.size > 0 && [...consequence.seenIn].every((key) => cause.seenIn.has(key));
  }
}

const stem = (subject: string): string => subject.split('.', 1)[0] ?? subject;

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
  const { member } = left.claim.aspect;
  if (member !== undefined && lastPart(member) === lastPart(right.claim.aspect.member ?? '')) return true;
  if (
    left.about.size === 1 &&
    right.about.size === 1 &&
    [...left.about].every((name) => right.about.has(name))
  )
    return true;
  // Many findings can be seen in the same list; what is shown first is where each is plainest.
  const [shown] = left.claim.evidence;
  return shown !== undefined && shown === right.claim.evidence[0];
}

function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((key) => right.has(key));
}

/** A member without what sets some entries apart, e.g. `images.progress` for `images[status=ACTIVE].progress`. */
const plainMember = (member: string): string => member.replace(/\[[^\]]*\]/g, '');

const lastPart = (member: string): string => member.slice(member.lastIndexOf('.') + 1);
