export declare const ONCE: import("./sentence.ts").Sentence;
export declare const SAME_LIST: import("./sentence.ts").Sentence;
export declare const WHOLE_LIST: import("./sentence.ts").Sentence;
/** Of a long list no page and no link leads to the rest. */
export declare const LIST_CUT: import("./sentence.ts").Sentence;
export declare const STEADY_ORDER: import("./sentence.ts").Sentence;
export declare const SAME_VALUES: import("./sentence.ts").Sentence;
export declare const SAME_WHEN_SINGLE: import("./sentence.ts").Sentence;
export declare const SINGLE_VIEW: import("./sentence.ts").Sentence;
export declare const BETWEEN_APIS: import("./sentence.ts").Sentence;
export declare const TIMES_BETWEEN_APIS: import("./sentence.ts").Sentence;
export declare const PUBLIC_BETWEEN_APIS: import("./sentence.ts").Sentence;
export declare const TIMES_IN_ORDER: import("./sentence.ts").Sentence;
export declare const READING_IS_NO_UPDATE: import("./sentence.ts").Sentence;
export declare const CHECKSUM_STAYS: import("./sentence.ts").Sentence;
export declare const SIZE_STAYS: import("./sentence.ts").Sentence;
export declare const NOT_DELETED: import("./sentence.ts").Sentence;
export declare const DELETION_TIME: import("./sentence.ts").Sentence;
