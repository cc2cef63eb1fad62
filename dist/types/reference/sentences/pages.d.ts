export declare const MARKER: import("./sentence.ts").Sentence;
export declare const MARKER_CONTINUES: import("./sentence.ts").Sentence;
/** In a filtered or sorted list a page does not begin after its marker. */
export declare const MARKER_IN_OTHER_LIST: import("./sentence.ts").Sentence;
/** Pages of a sorted list lose images whose values are equal or missing. */
export declare const SORTED_PAGES: import("./sentence.ts").Sentence;
/** In a filtered or sorted list a page has its marker once more. */
export declare const MARKER_COMES_AGAIN_IN_OTHER_LIST: import("./sentence.ts").Sentence;
export declare const END_OF_LIST: import("./sentence.ts").Sentence;
export declare const LIMIT: import("./sentence.ts").Sentence;
export declare const LIMIT_OF_ZERO: import("./sentence.ts").Sentence;
export declare const LIMIT_TOO_LARGE: import("./sentence.ts").Sentence;
export declare const WHOLE: import("./sentence.ts").Sentence;
/** Images are on no page, so that no link leads to them either. */
export declare const NOTHING_LOST: import("./sentence.ts").Sentence;
export declare const PAGED_AND_FILTERED: import("./sentence.ts").Sentence;
export declare const PRESERVES: import("./sentence.ts").Sentence;
export declare const UNTIL: import("./sentence.ts").Sentence;
export declare const NO_LOOP: import("./sentence.ts").Sentence;
export declare const NO_NEXT_AT_END: import("./sentence.ts").Sentence;
export declare const NEXT_ADDRESS: import("./sentence.ts").Sentence;
export declare const NEXT_MARKER: import("./sentence.ts").Sentence;
export declare const FIRST: import("./sentence.ts").Sentence;
export declare const PAGE_ADDRESSES: import("./sentence.ts").Sentence;
export declare const LAST_LINK: import("./sentence.ts").Sentence;
