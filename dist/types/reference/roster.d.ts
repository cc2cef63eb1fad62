/**
 * The images that must be there for a check to be able to decide: twins and near-twins in name, size and
 * time, every status and visibility, names that are hard to carry in a URL, in JSON or in XML.
 * The order matters: a world of n images has the first n of them, then drawn ones.
 */
import type { ImageStatus, Visibility } from './model.ts';
export interface RosterEntry {
    readonly name: string;
    readonly visibility?: Visibility;
    readonly status?: ImageStatus;
    readonly size?: number | null;
    /** Which of the owners; 0 is the project of the token. */
    readonly owner?: number;
    readonly format?: readonly [container: string, disk: string];
    /** Which of the servers it was made from. */
    readonly server?: number;
    /** Images of one number share both stamps. */
    readonly tie?: number;
    readonly metadata?: Readonly<Record<string, string | null>>;
    readonly minDisk?: number;
    readonly minRam?: number;
}
export declare const ROSTER: readonly RosterEntry[];
