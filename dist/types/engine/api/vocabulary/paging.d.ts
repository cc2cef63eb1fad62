import type { Typed } from './typed.ts';
/**
 * How the list comes in pages. Which members a style needs is asked for at the end, so that another style adds its name, its own
 * members and one more such condition.
 */
export declare const paging: {
    readonly type: "object";
    readonly additionalProperties: false;
    readonly properties: {
        readonly style: {
            readonly enum: readonly ["marker", "page-number"];
            readonly default: "marker";
            readonly description: "how a page is asked for; `marker`: after the entry that the page before ended with; `page-number`: by its number";
            readonly examples: readonly ["page-number"];
        };
        readonly limit: {
            readonly description: "name of the parameter for the size of a page; its `minimum` and `maximum` say which sizes are asked for";
            readonly $comment: "required with `marker`";
            readonly examples: readonly ["limit"];
            readonly type: "string";
        };
        readonly marker: {
            readonly description: "name of the parameter for where a page begins: after the entry whose identity it has as its value";
            readonly $comment: "required with `marker`";
            readonly examples: readonly ["marker"];
            readonly type: "string";
        };
        readonly page: {
            readonly description: "name of the parameter for the number of a page; its `default`, or else its `minimum`, or else 1, is the number of the first page";
            readonly $comment: "required with `page-number`";
            readonly examples: readonly ["page"];
            readonly type: "string";
        };
        readonly large: {
            readonly type: "integer";
            readonly minimum: 1;
            readonly default: 1000;
            readonly description: "a page size by which the whole list takes few requests";
            readonly examples: readonly [500];
        };
        readonly ends: {
            readonly enum: readonly ["missing-next", "empty-page", "total"];
            readonly description: "`missing-next`: the list ends where the page has no next link; `empty-page`: where a page has no entries; `total`, with `page-number`: where as many entries have come as `total` says";
            readonly $comment: "required";
            readonly examples: readonly ["empty-page"];
        };
        readonly total: {
            readonly description: "pointer from the body to the number of entries on all pages together";
            readonly $comment: "none; required with `ends: total`";
            readonly examples: readonly ["/count"];
            readonly type: "string";
            readonly pattern: "^(/[^/]*)+$";
        };
        readonly pastEnd: {
            readonly description: "with `page-number`: statuses that a page after the last one may get in place of an empty page";
            readonly $comment: "none";
            readonly examples: readonly [readonly [404]];
            readonly type: "array";
            readonly minItems: 1;
            readonly items: {
                readonly type: "integer";
                readonly minimum: 100;
                readonly maximum: 599;
            };
        };
        readonly next: {
            readonly description: "pointer from the body to the link to the next page";
            readonly $comment: "none; required with `missing-next`";
            readonly examples: readonly ["/next"];
            readonly type: "string";
            readonly pattern: "^(/[^/]*)+$";
        };
        readonly first: {
            readonly description: "pointer to the link to the first page";
            readonly examples: readonly ["/first"];
            readonly type: "string";
            readonly pattern: "^(/[^/]*)+$";
        };
        readonly last: {
            readonly description: "pointer to the link to the last page";
            readonly examples: readonly ["/last"];
            readonly type: "string";
            readonly pattern: "^(/[^/]*)+$";
        };
        readonly emptyLastPage: {
            readonly default: "accept";
            readonly description: "consequence of an empty page after the end";
            readonly examples: readonly ["warn"];
            readonly enum: readonly ["accept", "warn", "fail"];
        };
        readonly zeroLimit: {
            readonly type: "object";
            readonly additionalProperties: false;
            readonly properties: {
                readonly tolerated: {
                    readonly minItems: 0;
                    readonly default: readonly [];
                    readonly type: "array";
                    readonly items: {
                        readonly type: "integer";
                        readonly minimum: 100;
                        readonly maximum: 599;
                    };
                };
                readonly wholeList: {
                    readonly default: "fail";
                    readonly enum: readonly ["accept", "warn", "fail"];
                };
                readonly readings: {
                    readonly type: "array";
                    readonly items: {
                        readonly type: "string";
                        readonly pattern: "^[A-Z][A-Za-z0-9-]*$";
                    };
                    readonly default: readonly [];
                    readonly description: "ids of readings that a finding rests on";
                    readonly $comment: "none";
                    readonly examples: readonly [readonly ["W07"]];
                };
            };
            readonly default: {};
            readonly description: "what a limit of zero may get besides an empty page: `tolerated` statuses at level standard, and `wholeList`, the consequence of a list as if no limit were given";
            readonly $comment: "none; `fail`";
            readonly examples: readonly [{
                readonly tolerated: readonly [400];
                readonly wholeList: "warn";
            }];
        };
        readonly readings: {
            readonly type: "array";
            readonly items: {
                readonly type: "string";
                readonly pattern: "^[A-Z][A-Za-z0-9-]*$";
            };
            readonly default: readonly [];
            readonly description: "ids of readings that a finding rests on";
            readonly $comment: "none";
            readonly examples: readonly [readonly ["W07"]];
        };
    };
    readonly allOf: readonly [{
        readonly if: {
            readonly properties: {
                readonly style: {
                    readonly const: "marker";
                };
            };
        };
        readonly then: {
            readonly required: readonly ["limit", "marker", "ends"];
            readonly properties: {
                readonly ends: {
                    readonly enum: readonly ["missing-next", "empty-page"];
                };
                readonly page: false;
                readonly total: false;
                readonly pastEnd: false;
            };
        };
    }, {
        readonly if: {
            readonly properties: {
                readonly style: {
                    readonly const: "page-number";
                };
            };
        };
        readonly then: {
            readonly required: readonly ["page", "ends"];
            readonly properties: {
                readonly marker: false;
            };
        };
    }, {
        readonly if: {
            readonly required: readonly ["ends"];
            readonly properties: {
                readonly ends: {
                    readonly const: "total";
                };
            };
        };
        readonly then: {
            readonly required: readonly ["total"];
        };
    }, {
        readonly if: {
            readonly required: readonly ["ends"];
            readonly properties: {
                readonly ends: {
                    readonly const: "missing-next";
                };
            };
        };
        readonly then: {
            readonly required: readonly ["next"];
        };
    }];
};
/** Members that name a query parameter, which the operation has to have. */
export declare const pagingParameters: readonly ["limit", "marker", "page"];
/** Members that point into the body, whose schema has to describe what they point to. */
export declare const pagingPointers: readonly ["next", "first", "last", "total"];
export type Paging = Typed<typeof paging>;
/** What a limit of zero may get besides an empty page. */
export type ZeroLimit = Paging['zeroLimit'];
