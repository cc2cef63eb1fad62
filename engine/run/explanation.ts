import type { Aspect } from '../base/aspect.ts';
import { type Finding, type RequestFacts, rank } from './finding.ts';

/**
 * What two findings must have in common for one to explain the other: nothing more than the check; the subject, up to a dot in its
 * name; every filter of the cause; the parameter that the cause is about; a filter with its value, by which alone the cause is seen;
 * the member that the cause is about, or a part of it, by itself or with an exchange; the member that the cause is about as the key of
 * an order or as a filter, with an exchange; every entry that the consequence is about, of one and the same relation; the status of all refusals in which they are seen; an exchange that both rest on; or every exchange in
 * which the consequence is seen, so that one which is seen elsewhere too stays a finding of its own.
 */
export type Sharing =
  | 'nothing'
  | 'subject'
  | 'parameters'
  | 'parameter'
  | 'values'
  | 'member'
  | 'entries'
  | 'member-and-exchange'
  | 'key-and-exchange'
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
   * What the claims that explain are about: a body that cannot be read at all, an entry that cannot, such as one whose id is missing
   * or null, or the ids of entries. Anything if not given.
   */
  readonly about?: 'unreadable-body' | 'unreadable-entry' | 'identity';
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
  { identities, envelopes }: RequestFacts,
): boolean {
  switch (about) {
    case undefined:
      return true;
    case 'unreadable-body':
      return envelopes.has(member) && (keyword === 'type' || keyword === 'required');
    case 'unreadable-entry':
      return identities.has(member)
        ? keyword === 'required' || keyword === 'type'
        : keyword === 'type' && /^[^.]*\[\]$/.test(member);
    case 'identity':
      return identities.has(member);
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
    case 'parameter':
      return (
        cause.claim.aspect.parameter !== undefined &&
        cause.claim.aspect.parameter === consequence.claim.aspect.parameter
      );
    case 'member':
      return (
        cause.claim.aspect.member !== undefined &&
        liesInEither(consequence.claim.aspect.member ?? '', cause.claim.aspect.member)
      );
    case 'entries':
      return isPartOf(consequence.claim.entries ?? [], cause.claim.entries ?? []);
    case 'member-and-exchange':
      return (
        liesIn(inEntry(consequence.claim.aspect.member ?? ''), inEntry(cause.claim.aspect.member ?? '')) &&
        cause.claim.aspect.member !== undefined &&
        share(cause, consequence, 'exchange')
      );
    case 'key-and-exchange':
      return (
        consequence.subject !== '' &&
        memberOfEntry(cause.claim.aspect.member ?? '') === stem(consequence.subject) &&
        share(cause, consequence, 'exchange')
      );
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

/** The name of a subject up to a dot. */
export const stem = (subject: string): string => subject.split('.', 1)[0] ?? subject;

/** Whether two sets of keys have one in common. */
export function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((key) => right.has(key));
}

/** Whether a member is another one in some entries at least, or lies in one that is not narrowed down to some. */
const liesIn = (member: string, whole: string): boolean =>
  plainMember(member) === plainMember(whole) || plainMember(member).startsWith(`${whole}.`);

/** Likewise where one of them is a member of an entry in a list, and the other one of an entry by itself. */
const liesInEither = (member: string, whole: string): boolean =>
  liesIn(member, whole) ||
  (member.includes('.') && whole.includes('.') && liesIn(inEntry(member), inEntry(whole)));

/** A member as it is called in an entry, whether that stands in a list or by itself. */
const inEntry = (member: string): string => member.slice(member.indexOf('.') + 1);

/** The member of an entry that a member is or lies in, e.g. `shelf` for `books[status=new].shelf.id`. */
const memberOfEntry = (member: string): string | undefined => plainMember(member).split('.')[1];

/** A member without what sets some entries apart, e.g. `books.shelf` for `books[status=new].shelf`. */
const plainMember = (member: string): string => member.replace(/\[[^\]]*\]/g, '');
