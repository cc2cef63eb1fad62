import type { Asking } from '../../engine/base/asking.ts';
import type { Direction } from '../../engine/list/ordering.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { type PagedSortSubject } from './sorting.ts';
/** Few entries a page, so that page ends fall among equal and missing values. */
export declare const smallSize = 3;
/** Reads a sorted list, or a stretch of it, in small pages. */
export declare function askInSmallPages(scene: Scene, subject: PagedSortSubject, direction: Direction): Asking<Walk>;
