/** What the APIs call one attribute of an image in their entries. */
export declare const TIMES: string[];
export declare const UPDATED: string[];
export declare const SIZES: string[];
export declare const MINIMA: string[];
export declare const MEMORY: string[];
