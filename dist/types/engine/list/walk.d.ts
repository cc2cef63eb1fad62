import { type Asking } from '../base/asking.ts';
import { type Query } from '../base/exchange.ts';
import type { Purpose } from '../base/purpose.ts';
import type { Scene, Walk } from './scene.ts';
interface WalkOptions {
    /** Most pages to ask for. */
    readonly pages: number;
    readonly repetition?: number;
    /** Why each of its pages is asked for; to read the list, if not given. */
    readonly purpose?: Purpose;
}
/** Pages that a walk of a whole list may have before it is cut, so that no target can make it endless. */
export declare const mostPages = 4000;
/** What a walk needs to know; before the list has been read for the first time there is no reading of it. */
type WalkedScene = Pick<Scene, 'list'> & Partial<Pick<Scene, 'before'>>;
/** Walks a list from the page that a query gives, as the specification has it that pages follow on each other. */
export declare function walkList(scene: WalkedScene, query: Query, options?: WalkOptions): Asking<Walk>;
export {};
