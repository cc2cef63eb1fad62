import type { Level } from '../base/verdict.ts';
import { type Model } from './model.ts';
import type { NullRule, Shape } from './shape.ts';
/** One place where the two formats do not say the same. */
export interface Difference {
    /** Names of members and keys that lead to it. */
    readonly path: readonly string[];
    readonly json: string;
    readonly xml: string;
    /** One of the two does not show it at all, or shows it once more than the other. */
    readonly ofPresence: boolean;
    /** It is about how null is written, and a reading decides it. */
    readonly null: NullRule | undefined;
}
/**
 * What two models of one shape do not have in common: numbers and times by value, texts sign by sign, lists as sets,
 * and null by the reading of the level.
 */
export declare function compareModels(shape: Shape, json: Model, xml: Model, level: Level): readonly Difference[];
type Path = readonly string[];
/** A text of a body, with the names that lead to it. */
interface FoundText {
    readonly path: readonly string[];
    readonly text: string;
}
/** The texts of a body outside of lists. */
export declare function textsIn(shape: Shape, model: Model, path?: Path): readonly FoundText[];
/** How many nulls a body has outside of lists, and texts that could stand for one. */
export declare function countNulls(shape: Shape, model: Model): number;
export {};
