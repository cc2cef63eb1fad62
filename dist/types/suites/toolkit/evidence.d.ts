import type { Walk } from '../../engine/list/scene.ts';
/** Where a finding shows: the exchanges to look at, the telling one first, and all in which it is seen. */
export interface Shown {
    readonly evidence: readonly string[];
    readonly seenIn: readonly string[];
}
/** Keys of a walk's exchanges, the last first, because that is where a walk goes wrong; an empty page at its end shows nothing. */
export declare function walkEvidence(...walks: readonly (Walk | undefined)[]): readonly string[];
/** The last step of a walk: the page that led on, and what came by that. */
export declare function lastStep({ exchanges }: Walk): Shown;
/** Where entries show that do not belong there: the pages of a walk that hold them, then pages of other walks that do. */
export declare function shownExcess(items: readonly {
    readonly id: string;
}[], walk: Walk, ...beside: readonly Walk[]): Shown;
/** Keys of walks' exchanges, those first whose pages show one of some entries. */
export declare function evidenceShowing(items: readonly {
    readonly id: string;
}[], ...walks: readonly Walk[]): readonly string[];
/** Where entries come again: the pages of a walk that show one for the second time, then those that show it before. */
export declare function shownRepetition(repeated: readonly string[], walk: Walk): Shown;
/**
 * Where entries are missing: the pages of a walk that go on after a gap, or its last page where nothing comes after it, or the
 * first where nothing came at all; then those of other walks that show what is missing.
 *
 * @param whole the list that they are missing from, in order.
 */
export declare function shownGap(missing: readonly string[], whole: readonly string[], walk: Walk, ...beside: readonly Walk[]): Shown;
