import type { Api } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import type { Difference } from '../../engine/codec/compare.ts';
import type { MemberShape } from '../../engine/codec/shape.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type AskedTwice, type Pair } from './equivalence.ts';
import { type FormatSubject } from './formats.ts';
/** One thing that two formats have to say alike of each entry. */
export interface Part {
    readonly aspect: Aspect;
    readonly differs: (difference: Difference, pair: Pair) => boolean;
    /** How often a pair shows it. */
    readonly counts: (pair: Pair) => number;
    /** What is compared, to complete "… is not the same in XML as in JSON". */
    readonly what: string;
}
/** A subject with all that is compared. */
export interface PairsSubject extends FormatSubject {
    readonly parts: readonly Part[];
}
/**
 * The claims on the parts of all entries of the list. A part that no entry shows is not judged where another is.
 *
 * @param lacking what data are missing where none is shown.
 */
export declare function judgePairs(asked: AskedTwice, facts: Facts, subject: PairsSubject, lacking: string): readonly Claim[];
/** The XML of an API's list, with the parts of an entry that are compared; none where an entry has none. */
export declare function pairsSubjects(api: Api, partsOf: (member: MemberShape, name: string) => readonly Part[]): readonly PairsSubject[];
