import type { Query } from '../base/exchange.ts';
import { type Claim, isFinding, outcomes } from '../base/verdict.ts';

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
  /** Whether a request asks for the plain list, whole or a page of it, on which checks of many kinds rest. */
  isPlain(key: string): boolean;
  /** The names of the filters of the list. */
  readonly filters: ReadonlySet<string>;
  /** The members by which entries are known, in the list and by themselves. */
  readonly identities: ReadonlySet<string>;
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
  /** What became of the request in which it is seen first. */
  readonly end: 'answered' | 'refused' | 'broken-down' | 'silent';
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
      end: endOf(seenIn.map(statusOf)[0]),
      refusal: refusalOf(seenIn.map(statusOf)),
    };
  });
}

function endOf(status: number | undefined): Finding['end'] {
  if (status === undefined) return 'silent';
  if (status < 400) return 'answered';
  return status < 500 ? 'refused' : 'broken-down';
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
