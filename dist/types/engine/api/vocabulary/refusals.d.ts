import type { Typed } from './typed.ts';
/** A bad value and what it must get. */
declare const refusal: {
    readonly type: "object";
    readonly additionalProperties: false;
    readonly properties: {
        readonly value: {
            readonly description: "the value sent; `{unknown-id}` is the id of no entry, `{upper-case-id}` that of an entry written in capitals";
            readonly $comment: "all values that the parameter's schema refuses";
            readonly examples: readonly ["not-a-number"];
            readonly type: "string";
        };
        readonly because: {
            readonly description: "why it is bad, to follow on \"is\"";
            readonly $comment: "what the schema says; required with another value";
            readonly examples: readonly ["not a number"];
            readonly type: "string";
        };
        readonly query: {
            readonly type: "array";
            readonly items: {
                readonly type: "array";
                readonly prefixItems: readonly [{
                    readonly type: "string";
                }, {
                    readonly type: "string";
                }];
                readonly minItems: 2;
                readonly maxItems: 2;
            };
            readonly default: readonly [];
            readonly description: "further parameters that the case needs";
            readonly examples: readonly [readonly [readonly ["order_by", "name"]]];
        };
        readonly expected: {
            readonly default: readonly [400];
            readonly description: "statuses that are right";
            readonly examples: readonly [readonly [404]];
            readonly type: "array";
            readonly minItems: 1;
            readonly items: {
                readonly type: "integer";
                readonly minimum: 100;
                readonly maximum: 599;
            };
        };
        readonly tolerated: {
            readonly minItems: 0;
            readonly default: readonly [];
            readonly description: "statuses that will do at level standard";
            readonly examples: readonly [readonly [400, 403]];
            readonly type: "array";
            readonly items: {
                readonly type: "integer";
                readonly minimum: 100;
                readonly maximum: 599;
            };
        };
        readonly otherClientError: {
            readonly default: "fail";
            readonly description: "consequence of another status from 400 to 499";
            readonly examples: readonly ["warn"];
            readonly enum: readonly ["accept", "warn", "fail"];
        };
        readonly ignored: {
            readonly default: "fail";
            readonly description: "consequence of a success as if the parameter were not there";
            readonly examples: readonly ["warn"];
            readonly enum: readonly ["accept", "warn", "fail"];
        };
        readonly empty: {
            readonly default: "warn";
            readonly description: "consequence of a success without entries";
            readonly examples: readonly ["accept"];
            readonly enum: readonly ["accept", "warn", "fail"];
        };
        readonly served: {
            readonly default: "fail";
            readonly description: "consequence of a success with the entry that the value would name in its usual spelling";
            readonly examples: readonly ["accept"];
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
};
/** Bad values of a parameter. */
export declare const refusals: {
    readonly name: "x-refuses";
    readonly place: "parameter";
    readonly schema: {
        readonly description: "bad values and what they must get";
        readonly type: "array";
        readonly items: {
            readonly type: "object";
            readonly additionalProperties: false;
            readonly properties: {
                readonly value: {
                    readonly description: "the value sent; `{unknown-id}` is the id of no entry, `{upper-case-id}` that of an entry written in capitals";
                    readonly $comment: "all values that the parameter's schema refuses";
                    readonly examples: readonly ["not-a-number"];
                    readonly type: "string";
                };
                readonly because: {
                    readonly description: "why it is bad, to follow on \"is\"";
                    readonly $comment: "what the schema says; required with another value";
                    readonly examples: readonly ["not a number"];
                    readonly type: "string";
                };
                readonly query: {
                    readonly type: "array";
                    readonly items: {
                        readonly type: "array";
                        readonly prefixItems: readonly [{
                            readonly type: "string";
                        }, {
                            readonly type: "string";
                        }];
                        readonly minItems: 2;
                        readonly maxItems: 2;
                    };
                    readonly default: readonly [];
                    readonly description: "further parameters that the case needs";
                    readonly examples: readonly [readonly [readonly ["order_by", "name"]]];
                };
                readonly expected: {
                    readonly default: readonly [400];
                    readonly description: "statuses that are right";
                    readonly examples: readonly [readonly [404]];
                    readonly type: "array";
                    readonly minItems: 1;
                    readonly items: {
                        readonly type: "integer";
                        readonly minimum: 100;
                        readonly maximum: 599;
                    };
                };
                readonly tolerated: {
                    readonly minItems: 0;
                    readonly default: readonly [];
                    readonly description: "statuses that will do at level standard";
                    readonly examples: readonly [readonly [400, 403]];
                    readonly type: "array";
                    readonly items: {
                        readonly type: "integer";
                        readonly minimum: 100;
                        readonly maximum: 599;
                    };
                };
                readonly otherClientError: {
                    readonly default: "fail";
                    readonly description: "consequence of another status from 400 to 499";
                    readonly examples: readonly ["warn"];
                    readonly enum: readonly ["accept", "warn", "fail"];
                };
                readonly ignored: {
                    readonly default: "fail";
                    readonly description: "consequence of a success as if the parameter were not there";
                    readonly examples: readonly ["warn"];
                    readonly enum: readonly ["accept", "warn", "fail"];
                };
                readonly empty: {
                    readonly default: "warn";
                    readonly description: "consequence of a success without entries";
                    readonly examples: readonly ["accept"];
                    readonly enum: readonly ["accept", "warn", "fail"];
                };
                readonly served: {
                    readonly default: "fail";
                    readonly description: "consequence of a success with the entry that the value would name in its usual spelling";
                    readonly examples: readonly ["accept"];
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
        };
    };
};
export type RefusalEntry = Typed<typeof refusal>;
export {};
