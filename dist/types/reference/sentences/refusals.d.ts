/** A query that is in order breaks the server. */
export declare const WORKS: import("./sentence.ts").Sentence;
/** A request that is in order breaks the server, whatever its query. */
export declare const WORKS_WITH_HEADERS: import("./sentence.ts").Sentence;
export declare const WORKS_WITHOUT_ACCEPT: import("./sentence.ts").Sentence;
/** A name that is in order is refused. */
export declare const NAME_WORKS: import("./sentence.ts").Sentence;
export declare const TIME_WORKS: import("./sentence.ts").Sentence;
/** The statuses that the tables of response codes do not name (004 L139-157 names 404, 003 L22-48 does not rule it out). */
export declare const unlisted: (status: number) => string;
export declare const SUCCESS: import("./sentence.ts").Sentence;
export declare const SINGLE_WORKS: import("./sentence.ts").Sentence;
export declare const SINGLE_SUCCESS: import("./sentence.ts").Sentence;
/** A single image that is in order breaks the server. */
export declare const SINGLE_FAILS: import("./sentence.ts").Sentence;
export declare const EVERY_SINGLE_FAILS: import("./sentence.ts").Sentence;
export declare const LIMIT_TOO_LARGE_FAILS: import("./sentence.ts").Sentence;
export declare const EMPTY_LIST_WORKS: import("./sentence.ts").Sentence;
/** A filter that matches nothing gives an empty list. */
export declare const EMPTY_RESULT: import("./sentence.ts").Sentence;
export declare const NO_SERVER_ERROR: import("./sentence.ts").Sentence;
/** Every bad value, of whatever parameter. */
export declare const BAD_VALUE: import("./sentence.ts").Sentence;
export declare const BAD_VALUE_FAILS: import("./sentence.ts").Sentence;
export declare const NO_TOKEN: import("./sentence.ts").Sentence;
export declare const WRONG_TOKEN: import("./sentence.ts").Sentence;
export declare const UNAUTHORIZED: import("./sentence.ts").Sentence;
/** Who is served without a token, is not known by the token in its header. */
export declare const SERVED_WITHOUT_TOKEN = "000-status-023 002-header-001 003-status-019";
export declare const UNAUTHORIZED_SERVED: import("./sentence.ts").Sentence;
export declare const UNAUTHORIZED_REDIRECTS: import("./sentence.ts").Sentence;
export declare const SINGLE_UNAUTHORIZED: import("./sentence.ts").Sentence;
export declare const ALIKE_UNAUTHORIZED: import("./sentence.ts").Sentence;
export declare const REFUSAL_SHOWS_NOTHING: import("./sentence.ts").Sentence;
export declare const FORBIDDEN: import("./sentence.ts").Sentence;
export declare const METHOD: import("./sentence.ts").Sentence;
export declare const ALLOW: import("./sentence.ts").Sentence;
export declare const CHALLENGE: import("./sentence.ts").Sentence;
export declare const UNKNOWN_IMAGE: import("./sentence.ts").Sentence;
/** Any id that no image has, well formed or not. */
export declare const ANY_UNKNOWN_ID: import("./sentence.ts").Sentence;
export declare const NO_ERROR_FOR_ID: import("./sentence.ts").Sentence;
export declare const NO_ERROR_FOR_MALFORMED_ID: import("./sentence.ts").Sentence;
export declare const MEDIA_TYPE: import("./sentence.ts").Sentence;
/** What breaking down adds to what a request that is to be refused breaks. */
export declare const FAILING_AT_VALUE = "000-status-005 001-status-009 002-status-021 004-status-012";
export declare const FAILING_AT_REQUEST = "000-status-014 001-status-009 002-status-021 003-status-014 004-status-018";
export declare const FAULT_BODY: import("./sentence.ts").Sentence;
export declare const FAULT_NAME: import("./sentence.ts").Sentence;
export declare const FAULT_CODE: import("./sentence.ts").Sentence;
export declare const NO_INTERNALS: import("./sentence.ts").Sentence;
export declare const FAULT_IN_XML: import("./sentence.ts").Sentence;
/** A value of a parameter that is not of its kind is refused. */
export declare const BAD: {
    limit: import("./sentence.ts").Sentence;
    marker: import("./sentence.ts").Sentence;
    sortKey: import("./sentence.ts").Sentence;
    sortDirection: import("./sentence.ts").Sentence;
    sizeMin: import("./sentence.ts").Sentence;
    sizeMax: import("./sentence.ts").Sentence;
    visibility: import("./sentence.ts").Sentence;
    time: import("./sentence.ts").Sentence;
};
