/** What a cache breaks whose key lacks something. */
export declare const CACHED: {
    names: import("./sentence.ts").Sentence;
    statuses: import("./sentence.ts").Sentence;
    times: import("./sentence.ts").Sentence;
    sizes: import("./sentence.ts").Sentence;
    filters: import("./sentence.ts").Sentence;
    markers: import("./sentence.ts").Sentence;
    limits: import("./sentence.ts").Sentence;
    queries: import("./sentence.ts").Sentence;
    sorting: import("./sentence.ts").Sentence;
};
