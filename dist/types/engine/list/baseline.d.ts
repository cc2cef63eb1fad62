import type { Asking } from '../base/asking.ts';
import type { Baseline, Scene } from './scene.ts';
/** Entries from which on a list is long: probes then read less of it, so that their cost does not grow with it. */
export declare const longList = 1000;
/**
 * Reads the whole list. Where one plain answer is not the whole of it, a large page is asked for, so that long lists
 * take few requests; a target that refuses large pages, or answers them with less, is walked in its own page size.
 * A plain answer that looks like the whole is not taken at its word: a large page that holds more counts for more.
 */
export declare function readBaseline(scene: Pick<Scene, 'list'>): Asking<Baseline>;
