import type { Aspect } from '../base/aspect.ts';
import type { Query } from '../base/exchange.ts';
import { type Claim, isFinding, outcomes } from '../base/verdict.ts';

/**
 * What two findings must have in common for one to explain the other: nothing more than the check; the subject, up to a dot in its
 * name; every filter of the cause; a filter with its value, by which alone the cause is seen; the member that the cause is about, or a part of it, by itself or with an exchange; every entry
 * that the consequence is about, of one and the same relation; the status of all refusals in which they are seen; an exchange that both
 * rest on; or every exchange in which the consequence is seen, so that one which is seen elsewhere too stays a finding of its own.
 */
export type Sharing =
  | 'nothing'
  | 'subject'
  | 'parameters'
  | 'values'
  | 'member'
  | 'entries'
  | 'member-and-exchange'
  | 'refusal'
  | 'exchange'
  | 'every-exchange';

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
  /** Whether both have to be about one operation. */
  readonly sameOperation?: true;
  /** Whether it explains graver findings as well: what a warning is about by itself, breaks graver sentences on its way. */
  readonly graver?: true;
  /** The status of the refusals in which a claim that explains is seen; any answer if not given. */
  readonly refusedWith?: number;
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
  /** The status of the answer to the request with a key; undefined where none was recorded. */
  statusOf(key: string): number | undefined;
  /** The names of the filters of the list. */
  readonly filters: ReadonlySet<string>;
  /** The member of an entry by which it is known, as aspects name members. */
  readonly identity: string;
  /** The members of bodies that hold the entries, and the body itself, which has an empty name. */
  readonly envelopes: ReadonlySet<string>;
}

/** A claim against the target, with what relations look at. */
export interface Finding {
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
  /** The filters with their values of each exchange in which it is seen. */
  readonly asked: readonly (readonly string[])[];
  /** The status with which all of those were refused; undefined where one was not, or with another one. */
  readonly refusal: number | undefined;
}

/** How grave a finding is. */
export const rank = ({ claim }: Finding): number => outcomes.indexOf(claim.outcome);

/** The findings among the claims of a check. */
export function findingsOf(
  { id, claims }: CheckClaims,
  { queryOf, statusOf, filters }: RequestFacts,
): readonly Finding[] {
  const [checkId = id, subject = ''] = split(id);
  return claims.flatMap((claim) => {
    if (!isFinding(claim.outcome)) return [];
    const names = (keys: readonly string[]): readonly string[] =>
      keys.flatMap((key) => (queryOf(key) ?? []).map(([name]) => name)).filter((name) => filters.has(name));
    const { parameter } = claim.aspect;
    const about =
      parameter !== undefined && filters.has(parameter) ? [parameter] : names(claim.evidence.slice(0, 1));
    const seenIn = claim.seenIn ?? claim.evidence;
    return {
      claim,
      id,
      checkId,
      subject,
      about: new Set(about),
      involved: new Set([...about, ...names(claim.evidence)]),
      keys: new Set([...claim.evidence, ...(claim.seenIn ?? [])]),
      seenIn: new Set(seenIn),
      asked: seenIn.map((key) =>
        (queryOf(key) ?? []).filter(([name]) => filters.has(name)).map((pair) => pair.join('=')),
      ),
      refusal: refusalOf(seenIn.map(statusOf)),
    };
  });
}

/** The status that several refusals have in common. */
function refusalOf([first, ...others]: readonly (number | undefined)[]): number | undefined {
  const isRefusal = first !== undefined && first >= 400 && first < 500;
  return isRefusal && others.every((status) => status === first) ? first : undefined;
}

/** The id of the check and the name of its subject. */
function split(id: string): readonly string[] {
  const colon = id.indexOf(':');
  return colon < 0 ? [id] : [id.slice(0, colon), id.slice(colon + 1)];
}

/** Whether a relation speaks of findings such as this one as consequences. */
export function isExplained({ checkId, claim }: Finding, { consequences, of }: Explanation): boolean {
  const { relation = '' } = claim.aspect;
  return consequences.some((name) => isNamed(checkId, name)) && (of === undefined || of.includes(relation));
}

/** Whether a finding explains another one by a relation: no finding explains a graver one, unless the relation says so. */
export function explains(
  cause: Finding,
  consequence: Finding,
  { causes, sharing, about, by, refusedWith, sameOperation, graver }: Explanation,
  requests: RequestFacts,
): boolean {
  return (
    cause.checkId !== consequence.checkId &&
    (by === undefined || by.includes(cause.claim.aspect.relation ?? '')) &&
    (refusedWith === undefined || cause.refusal === refusedWith) &&
    (sameOperation === undefined || cause.claim.aspect.operation === consequence.claim.aspect.operation) &&
    causes.some((name) => isNamed(cause.checkId, name)) &&
    isAbout(about, cause.claim.aspect, requests) &&
    (graver === true || rank(cause) >= rank(consequence)) &&
    share(cause, consequence, sharing)
  );
}

/** Whether a claim is about what a relation speaks of. A body that is no document, and a list that is none, are of a wrong type. */
function isAbout(
  about: Explanation['about'],
  { member = '', keyword }: Aspect,
  { identity, envelopes }: RequestFacts,
): boolean {
  switch (about) {
    case undefined:
      return true;
    case 'unreadable-body':
      return envelopes.has(member) && (keyword === 'type' || keyword === 'required');
    case 'unreadable-entry':
      return keyword === 'required' ? member === identity : keyword === 'type' && /^[^.]*\[\]$/.test(member);
    case 'identity':
      return member === identity;
  }
}

/** Whether a name of a relation is that of a check, or of its category. */
export function isNamed(checkId: string, name: string): boolean {
  return name.endsWith('.*') ? checkId.startsWith(name.slice(0, -1)) : checkId === name;
}

/** What is too much and what is too little are broken apart: a list with too much says nothing about one with too little. */
const sides: ReadonlyMap<string, 'too much' | 'too little'> = new Map([
  ['soundness', 'too much'],
  ['beyond-all', 'too much'],
  ['finds-nothing', 'too much'],
  ['completeness', 'too little'],
]);

function share(cause: Finding, consequence: Finding, sharing: Sharing): boolean {
  const [theirs, own] = [cause, consequence].map(({ claim }) => sides.get(claim.aspect.relation ?? ''));
  const isByWhatIsSeen = sharing === 'entries' || sharing.endsWith('exchange');
  if (!isByWhatIsSeen && theirs !== undefined && own !== undefined && theirs !== own) return false;
  switch (sharing) {
    case 'nothing':
      return true;
    case 'subject':
      return stem(cause.subject) === stem(consequence.subject);
    case 'parameters':
      return cause.about.size > 0 && [...cause.about].every((name) => consequence.involved.has(name));
    case 'values': {
      const alone = new Set(cause.asked.flatMap((pairs) => (pairs.length === 1 ? pairs : [])));
      return (
        consequence.asked.length > 0 &&
        consequence.asked.every((pairs) => pairs.some((pair) => alone.has(pair)))
      );
    }
    case 'member':
      return (
        cause.claim.aspect.member !== undefined &&
        liesIn(consequence.claim.aspect.member ?? '', cause.claim.aspect.member)
      );
    case 'entries':
      return isPartOf(consequence.claim.entries ?? [], cause.claim.entries ?? []);
    case 'member-and-exchange':
      return share(cause, consequence, 'member') && share(cause, consequence, 'exchange');
    case 'refusal':
      return cause.refusal !== undefined && cause.refusal === consequence.refusal;
    case 'exchange':
      return meet(cause.keys, consequence.keys);
    case 'every-exchange':
      return consequence.seenIn.size > 0 && [...consequence.seenIn].every((key) => cause.seenIn.has(key));
  }
}

/** Whether all entries that one finding is about, and there are some, are among those of another. */
function isPartOf(entries: readonly string[], all: readonly string[]): boolean {
  const known = new Set(all);
  return entries.length > 0 && entries.every((id) => known.has(id));
}

const stem = (subject: string): string => subject.split('.', 1)[0] ?? subject;

/** Whether two sets of keys have one in common. */
export function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((key) => right.has(key));
}

/** Whether a member is another one in some entries at least, or lies in one that is not narrowed down to some. */
const liesIn = (member: string, whole: string): boolean =>
  plainMember(member) === plainMember(whole) || plainMember(member).startsWith(`${whole}.`);

/** A member without what sets some entries apart, e.g. `images.progress` for `images[status=ACTIVE].progress`. */
const plainMember = (member: string): string => member.replace(/\[[^\]]*\]/g, '');
