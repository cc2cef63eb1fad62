import type { Json } from '../base/json.ts';
/** What a part of a body says, whichever format it was written in. */
export type Model = 
/** It is not there. */
{
    readonly kind: 'absent';
}
/** It is there and says that there is no value. */
 | {
    readonly kind: 'null';
} | {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'number';
    readonly text: string;
    readonly value: bigint | number;
} | {
    readonly kind: 'boolean';
    readonly value: boolean;
} | {
    readonly kind: 'instant';
    readonly text: string;
    readonly at: bigint;
}
/** It is not what the specification says that it is; `shown` is what it is instead. */
 | {
    readonly kind: 'odd';
    readonly shown: string;
} | {
    readonly kind: 'object';
    readonly members: ReadonlyMap<string, Model>;
} | MapModel | {
    readonly kind: 'list';
    readonly elements: readonly Model[];
};
export interface MapModel {
    readonly kind: 'map';
    readonly entries: ReadonlyMap<string, Model>;
    /** Keys that more than one entry has, and how many entries have none: only XML allows either. */
    readonly repeated: readonly string[];
    readonly nameless: number;
}
export declare const absent: Model;
/** A part as a message shows it. */
export declare function showModel(model: Model): string;
/** A part as JSON writes it; undefined for one that is absent. */
export declare function plainOf(model: Model): Json | undefined;
/** Leads to a part by the names of members; a list leads nowhere. */
export declare function memberOf(model: Model | undefined, path: readonly string[]): Model;
