import type { Query } from '../base/exchange.ts';
import { type Claim } from '../base/verdict.ts';
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
}
/** How grave a finding is. */
export declare const rank: ({ claim }: Finding) => number;
/** The findings among the claims of a check. */
export declare function findingsOf({ id, claims }: CheckClaims, { queryOf, filters }: RequestFacts): readonly Finding[];
/** Whether a relation speaks of findings such as this one as consequences. */
export declare function isExplained({ checkId, claim }: Finding, { consequences, of }: Explanation): boolean;
/**
 * Whether a finding explains another one by a relation: no finding explains a graver one.
 *
 * @param identity the member by which entries are known, as aspects name members.
 */
export declare function explains(cause: Finding, consequence: Finding, { causes, sharing, about, by }: Explanation, identity: string): boolean;
/** Whether a name of a relation is that of a check, or of its category. */
export declare function isNamed(checkId: string, name: string): boolean;
/** Whether two sets of keys have one in common. */
export declare function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean;
