import { type condition } from './parts.ts';
import type { Typed } from './typed.ts';
/** When an entry is finished or deleted, and what then no longer changes. Conditions are alternatives. */
export declare const lifecycle: {
    readonly type: "object";
    readonly additionalProperties: false;
    readonly properties: {
        readonly finished: {
            readonly description: "conditions, any of which makes an entry finished";
            readonly examples: readonly [readonly [{
                readonly field: "/status";
                readonly in: readonly ["ACTIVE"];
            }]];
            readonly type: "array";
            readonly items: {
                readonly type: "object";
                readonly required: readonly ["field"];
                readonly additionalProperties: false;
                readonly properties: {
                    readonly field: {
                        readonly description: "pointer from an entry to the field";
                        readonly examples: readonly ["/status"];
                        readonly type: "string";
                        readonly pattern: "^(/[^/]*)+$";
                    };
                    readonly in: {
                        readonly type: "array";
                        readonly items: {
                            readonly type: readonly ["string", "number", "boolean", "null"];
                        };
                        readonly minItems: 1;
                        readonly description: "values of which the field has one";
                        readonly $comment: "either `in` or `present`";
                        readonly examples: readonly [readonly ["ACTIVE"]];
                    };
                    readonly present: {
                        readonly type: "boolean";
                        readonly description: "the field is there and not null (`true`), or it is not (`false`)";
                        readonly $comment: "either `in` or `present`";
                        readonly examples: readonly [true];
                    };
                };
                readonly oneOf: readonly [{
                    readonly required: readonly ["in"];
                }, {
                    readonly required: readonly ["present"];
                }];
            };
            readonly default: readonly [];
        };
        readonly deleted: {
            readonly description: "conditions, any of which makes an entry deleted";
            readonly examples: readonly [readonly [{
                readonly field: "/deleted";
                readonly in: readonly [true];
            }]];
            readonly type: "array";
            readonly items: {
                readonly type: "object";
                readonly required: readonly ["field"];
                readonly additionalProperties: false;
                readonly properties: {
                    readonly field: {
                        readonly description: "pointer from an entry to the field";
                        readonly examples: readonly ["/status"];
                        readonly type: "string";
                        readonly pattern: "^(/[^/]*)+$";
                    };
                    readonly in: {
                        readonly type: "array";
                        readonly items: {
                            readonly type: readonly ["string", "number", "boolean", "null"];
                        };
                        readonly minItems: 1;
                        readonly description: "values of which the field has one";
                        readonly $comment: "either `in` or `present`";
                        readonly examples: readonly [readonly ["ACTIVE"]];
                    };
                    readonly present: {
                        readonly type: "boolean";
                        readonly description: "the field is there and not null (`true`), or it is not (`false`)";
                        readonly $comment: "either `in` or `present`";
                        readonly examples: readonly [true];
                    };
                };
                readonly oneOf: readonly [{
                    readonly required: readonly ["in"];
                }, {
                    readonly required: readonly ["present"];
                }];
            };
            readonly default: readonly [];
        };
        readonly abandoned: {
            readonly description: "conditions, any of which marks an entry whose creation failed; at level standard the plain list may leave it out";
            readonly examples: readonly [readonly [{
                readonly field: "/status";
                readonly in: readonly ["ERROR"];
            }]];
            readonly type: "array";
            readonly items: {
                readonly type: "object";
                readonly required: readonly ["field"];
                readonly additionalProperties: false;
                readonly properties: {
                    readonly field: {
                        readonly description: "pointer from an entry to the field";
                        readonly examples: readonly ["/status"];
                        readonly type: "string";
                        readonly pattern: "^(/[^/]*)+$";
                    };
                    readonly in: {
                        readonly type: "array";
                        readonly items: {
                            readonly type: readonly ["string", "number", "boolean", "null"];
                        };
                        readonly minItems: 1;
                        readonly description: "values of which the field has one";
                        readonly $comment: "either `in` or `present`";
                        readonly examples: readonly [readonly ["ACTIVE"]];
                    };
                    readonly present: {
                        readonly type: "boolean";
                        readonly description: "the field is there and not null (`true`), or it is not (`false`)";
                        readonly $comment: "either `in` or `present`";
                        readonly examples: readonly [true];
                    };
                };
                readonly oneOf: readonly [{
                    readonly required: readonly ["in"];
                }, {
                    readonly required: readonly ["present"];
                }];
            };
            readonly default: readonly [];
        };
        readonly deletedInPlainList: {
            readonly default: "accept";
            readonly description: "consequence of a deleted entry in the unfiltered list";
            readonly examples: readonly ["warn"];
            readonly enum: readonly ["accept", "warn", "fail"];
        };
        readonly fixed: {
            readonly default: readonly [];
            readonly description: "pointers to members that never change";
            readonly examples: readonly [readonly ["/id", "/created"]];
            readonly type: "array";
            readonly items: {
                readonly type: "string";
                readonly pattern: "^(/[^/]*)+$";
            };
        };
        readonly fixedWhenFinished: {
            readonly default: readonly [];
            readonly description: "pointers to members that do not change once the entry is finished";
            readonly examples: readonly [readonly ["/size"]];
            readonly type: "array";
            readonly items: {
                readonly type: "string";
                readonly pattern: "^(/[^/]*)+$";
            };
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
export type Lifecycle = Typed<typeof lifecycle>;
/** A statement about one member of an item. */
export type Condition = Typed<typeof condition>;
