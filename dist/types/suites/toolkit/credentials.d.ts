import type { Api, Operation } from '../../engine/api/model.ts';
import { type Asking } from '../../engine/base/asking.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { type Credential, type Exchange } from '../../engine/base/exchange.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import type { Scene } from '../../engine/list/scene.ts';
import type { Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
/** A kind of credential with which nothing may be read. */
export interface CredentialSubject extends Subject {
    readonly credential: Credential;
    /** To complete "A request … is refused". */
    readonly who: string;
    /** The status of the refusal. */
    readonly status: number;
    /** Further statuses that are right for one entry, whose existence may be hidden. */
    readonly forItems: readonly number[];
    /** Further statuses that pass at level standard, with a warning. */
    readonly tolerated: readonly number[];
    /** What is asked for: the operations of the API, and the own links of entries where no operation reads one. */
    readonly places: readonly Place[];
}
/** Something that is asked for with the credential. */
interface Place {
    readonly aspect: Aspect;
    readonly kind: 'list' | 'item' | 'own-link';
}
/** What was asked for with some credential, and what came. */
interface Asked {
    readonly place: Place;
    /** To complete "… gets …". */
    readonly what: string;
    readonly exchange: Exchange;
}
/** Whether an operation needs a token. */
export declare function isSecured({ security }: Operation): boolean;
/** The subject of one kind of credential, with all that needs a token; none where everything is open to everybody. */
export declare function credentialSubjects(api: Api, kind: Omit<CredentialSubject, 'places'>): readonly CredentialSubject[];
/** What is claimed of each place: that nothing was given, and by which status. */
export declare function credentialAspects({ places, status }: CredentialSubject): readonly Aspect[];
/** Asks with one kind of credential for the list, with a query and in each format, and for one entry. */
export declare function askWith(scene: Scene, subject: CredentialSubject): Asking<readonly Asked[]>;
/** The claims about requests with one kind of credential that must all be refused. */
export declare function judgeRefusals(asked: readonly Asked[] | undefined, subject: CredentialSubject, facts: Facts, whenNotAsked: string): readonly Claim[];
export {};
