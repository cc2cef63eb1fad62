export declare const NAME_SOUND: import("./sentence.ts").Sentence;
export declare const NAME_COMPLETE: import("./sentence.ts").Sentence;
export declare const NAME_FILTER: import("./sentence.ts").Sentence;
export declare const NAME_CHARACTERS: import("./sentence.ts").Sentence;
/** A value with certain characters stands for more than itself. */
export declare const NAME_PATTERNS: import("./sentence.ts").Sentence;
/** A value with certain characters finds nothing. */
export declare const NAME_LOST: import("./sentence.ts").Sentence;
/** A value with certain characters is taken for another one. */
export declare const NAME_MISREAD: import("./sentence.ts").Sentence;
export declare const STATUS_FILTER: import("./sentence.ts").Sentence;
export declare const PARTS_BY_STATUS: import("./sentence.ts").Sentence;
/** A word that finds too much or too little, so that the parts do not make up the list. */
export declare const STATUS_WORDS: import("./sentence.ts").Sentence;
/** The word of images that are being made finds too few of them. */
export declare const SAVING_LOST: import("./sentence.ts").Sentence;
export declare const PLAIN_LIST_IS_WHOLE: import("./sentence.ts").Sentence;
export declare const FILTERS_NARROW: import("./sentence.ts").Sentence;
/** What a filter brings lies in the plain list, which has no deleted images. */
export declare const DELETED_STAY_OUT: import("./sentence.ts").Sentence;
export declare const VISIBILITY_FILTER: import("./sentence.ts").Sentence;
export declare const VISIBILITIES_OVERLAP: import("./sentence.ts").Sentence;
export declare const PARTS_BY_VISIBILITY: import("./sentence.ts").Sentence;
export declare const OWNER_FILTER: import("./sentence.ts").Sentence;
export declare const ID_FILTER: import("./sentence.ts").Sentence;
export declare const SIZE_FILTER: import("./sentence.ts").Sentence;
export declare const CHECKSUM_FILTER: import("./sentence.ts").Sentence;
export declare const TYPE_FILTER: import("./sentence.ts").Sentence;
export declare const TYPE_DEFAULT: import("./sentence.ts").Sentence;
export declare const TYPE_WORDS: import("./sentence.ts").Sentence;
export declare const SERVER_FILTER: import("./sentence.ts").Sentence;
export declare const DISK_FORMAT_FILTER: import("./sentence.ts").Sentence;
export declare const CONTAINER_FORMAT_FILTER: import("./sentence.ts").Sentence;
export declare const SIZE_MIN: import("./sentence.ts").Sentence;
export declare const SIZE_MAX: import("./sentence.ts").Sentence;
export declare const SIZE_ITSELF: import("./sentence.ts").Sentence;
export declare const SIZES_DIVIDE: import("./sentence.ts").Sentence;
export declare const SIZE_UNIT: import("./sentence.ts").Sentence;
export declare const BEYOND_ALL_SIZES: import("./sentence.ts").Sentence;
export declare const UNKNOWN_SIZE: import("./sentence.ts").Sentence;
export declare const SIZE_BOUNDS: import("./sentence.ts").Sentence;
export declare const SIZE_RANGE: import("./sentence.ts").Sentence;
export declare const CROSSED_SIZES: import("./sentence.ts").Sentence;
export declare const CHANGES_SINCE: import("./sentence.ts").Sentence;
export declare const SINCE_SPELT: import("./sentence.ts").Sentence;
export declare const SINCE_ZONES: import("./sentence.ts").Sentence;
/** A time without a zone is taken for another one, and so brings too much. */
export declare const SINCE_WITHOUT_ZONE: import("./sentence.ts").Sentence;
export declare const SINCE_FUTURE: import("./sentence.ts").Sentence;
export declare const SINCE_EVER: import("./sentence.ts").Sentence;
/** What is lost, or let in, at one bound, and so by two bounds that divide the list. */
export declare const SIZES: {
    minLets: import("./sentence.ts").Sentence;
    minLoses: import("./sentence.ts").Sentence;
    maxLets: import("./sentence.ts").Sentence;
    maxLoses: import("./sentence.ts").Sentence;
};
/** What comes by any filter matches it. */
export declare const FILTER_SOUND: import("./sentence.ts").Sentence;
/** All that matches any filter comes. */
export declare const FILTER_COMPLETE: import("./sentence.ts").Sentence;
export declare const FILTER_HOLDS: import("./sentence.ts").Sentence;
export declare const ALL_FILTERS_HOLD: import("./sentence.ts").Sentence;
/** Any filter, or several, lose something that matches. */
export declare const LOST_BY_FILTERS: import("./sentence.ts").Sentence;
/** Any filter, or several, bring something that does not match. */
export declare const ADDED_BY_FILTERS: import("./sentence.ts").Sentence;
/** Of several filters one does not count, or one suffices. */
export declare const ONE_FILTER_COUNTS: import("./sentence.ts").Sentence;
export declare const FILTERS_IN_ANY_ORDER: import("./sentence.ts").Sentence;
export declare const FILTERS_ON_PAGES: import("./sentence.ts").Sentence;
