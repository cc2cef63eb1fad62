export declare const SORT: {
    name: import("./sentence.ts").Sentence;
    size: import("./sentence.ts").Sentence;
    created_at: import("./sentence.ts").Sentence;
    updated_at: import("./sentence.ts").Sentence;
    id: import("./sentence.ts").Sentence;
    status: import("./sentence.ts").Sentence;
    descending: import("./sentence.ts").Sentence;
    any: import("./sentence.ts").Sentence;
    sameImages: import("./sentence.ts").Sentence;
    keyAlone: import("./sentence.ts").Sentence;
    fromPageToPage: import("./sentence.ts").Sentence;
    withFilter: import("./sentence.ts").Sentence;
    withFilterHolds: import("./sentence.ts").Sentence;
};
