/** Choices that the documents leave to a server. The variants change them; each value is lawful. */
import { type Collation } from './compare.ts';
import { type Wire } from './wire.ts';
export interface Settings {
    /** Page size when no limit is given; document 002 L17-18 only says that a list comes in pages. */
    readonly defaultLimit: number;
    /** Pages are never larger. */
    readonly maxLimit: number;
    /** What a limit above the maximum gets (X30). */
    readonly aboveMax: 'cap' | 'refuse';
    /** What a parameter gets that no document names (X59). */
    readonly unknownParameter: 'nobody' | 'ignored' | 'refused';
    /** What tags, self, file and schema get as filters (X21). */
    readonly linkFilter: 'ignored' | 'refused';
    /** Whether the bounds of sizes belong to the range (X18). */
    readonly sizeBounds: 'closed' | 'open';
    /** Whether an image changed exactly at changes-since is returned (X29). */
    readonly sinceBound: 'inclusive' | 'exclusive';
    /** Whether a filter takes two texts for one; anything but equality is for level standard only (X67). */
    readonly sameText: (a: string, b: string) => boolean;
    /** What a filter given twice means. */
    readonly repeatedFilter: 'all' | 'last';
    readonly collation: Collation;
    /** Where null keys go; `lowest` and `highest` follow the direction, `first` and `last` do not (I29). */
    readonly nulls: 'lowest' | 'highest' | 'first' | 'last';
    readonly defaultOrder: readonly {
        readonly key: 'created_at' | 'updated_at' | 'name' | 'id';
        readonly direction: 'asc' | 'desc';
    }[];
    /** The direction when only sort_key is given. */
    readonly defaultDirection: 'asc' | 'desc';
    /** Whether a full page has a next link although nothing follows (X57, standard only). */
    readonly nextOnFullPage: boolean;
    readonly last: boolean;
    readonly absoluteLinks: boolean;
    readonly head: boolean;
    readonly open: boolean;
    /** Whether deleted images are shown to who asks with changes-since (X50). */
    readonly deletedWithSince: boolean;
    /** Whether an unknown value of an enumerated filter is refused or matches nothing. */
    readonly unknownEnum: 'refused' | 'empty';
    /** Whether the marker may be an image that has been deleted meanwhile. */
    readonly deletedMarkers: boolean;
    /** Whether XML is asked for by Accept, by a suffix of the path, or not to be had (X42). */
    readonly xml: 'accept' | 'suffix' | 'never';
    /** Whether a type that the API cannot write is refused. */
    readonly notAcceptable: 'json' | 'refused';
    readonly chunked: boolean;
    /** How an answer is put on the wire. */
    readonly wire: Wire;
}
export declare const DEFAULTS: Settings;
