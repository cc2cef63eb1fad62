import type { Explanation } from '../../engine/run/explanation.ts';
/** Where a page begins that was asked for after an entry. */
export declare const markers: string[];
/** What links, markers and limits of pages explain. */
export declare const explanationsByPages: readonly Explanation[];
/** What reading the plain list page by page explains where nothing more precise does. */
export declare const explanationsByWalks: readonly Explanation[];
