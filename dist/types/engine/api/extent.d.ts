import { type Json } from '../base/json.ts';
/** How large a value is once all that is shared in it is written out; a loop counts once. */
interface Extent {
    /** Objects, arrays and other values. */
    readonly size: number;
    /** Levels of the deepest of them. */
    readonly depth: number;
}
/** References that lead to references can make a small file very large: measured without writing anything out. */
export declare function extentOf(value: Json, mostLevels: number): Extent;
export {};
