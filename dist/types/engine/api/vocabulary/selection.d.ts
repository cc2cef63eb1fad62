import type { Typed } from './typed.ts';
/** One of the words of a selection. */
declare const selectedClass: {
    readonly type: "object";
    readonly required: readonly ["name", "values"];
    readonly additionalProperties: false;
    readonly properties: {
        readonly name: {
            readonly description: "what it is called in messages";
            readonly examples: readonly ["BASE"];
            readonly type: "string";
        };
        readonly values: {
            readonly minItems: 1;
            readonly description: "ways to write it, in the order in which to try them; the first that is neither refused nor empty counts";
            readonly examples: readonly [readonly ["BASE", "base"]];
            readonly type: "array";
            readonly items: {
                readonly type: "string";
            };
        };
        readonly everything: {
            readonly type: "boolean";
            readonly default: false;
            readonly description: "it stands for all entries, as if the parameter were left out";
            readonly examples: readonly [true];
        };
        readonly matches: {
            readonly description: "an entry that meets any of these conditions belongs to it; one that also meets one of `excludes`, or meets none of either, is left open";
            readonly $comment: "none: it is judged only by how it divides the list";
            readonly examples: readonly [readonly [{
                readonly field: "/metadata/image_type";
                readonly in: readonly ["base"];
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
        readonly excludes: {
            readonly description: "an entry that meets any of these conditions does not belong to it";
            readonly $comment: "none";
            readonly examples: readonly [readonly [{
                readonly field: "/server";
                readonly present: true;
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
    };
};
/** Of `selects`: what the words stand for. */
export declare const selection: {
    readonly type: "object";
    readonly required: readonly ["classes"];
    readonly additionalProperties: false;
    readonly properties: {
        readonly classes: {
            readonly type: "array";
            readonly items: {
                readonly type: "object";
                readonly required: readonly ["name", "values"];
                readonly additionalProperties: false;
                readonly properties: {
                    readonly name: {
                        readonly description: "what it is called in messages";
                        readonly examples: readonly ["BASE"];
                        readonly type: "string";
                    };
                    readonly values: {
                        readonly minItems: 1;
                        readonly description: "ways to write it, in the order in which to try them; the first that is neither refused nor empty counts";
                        readonly examples: readonly [readonly ["BASE", "base"]];
                        readonly type: "array";
                        readonly items: {
                            readonly type: "string";
                        };
                    };
                    readonly everything: {
                        readonly type: "boolean";
                        readonly default: false;
                        readonly description: "it stands for all entries, as if the parameter were left out";
                        readonly examples: readonly [true];
                    };
                    readonly matches: {
                        readonly description: "an entry that meets any of these conditions belongs to it; one that also meets one of `excludes`, or meets none of either, is left open";
                        readonly $comment: "none: it is judged only by how it divides the list";
                        readonly examples: readonly [readonly [{
                            readonly field: "/metadata/image_type";
                            readonly in: readonly ["base"];
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
                    readonly excludes: {
                        readonly description: "an entry that meets any of these conditions does not belong to it";
                        readonly $comment: "none";
                        readonly examples: readonly [readonly [{
                            readonly field: "/server";
                            readonly present: true;
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
                };
            };
            readonly minItems: 1;
            readonly description: "what the words stand for, see below";
            readonly examples: readonly [readonly [{
                readonly name: "ALL";
                readonly values: readonly ["ALL"];
                readonly everything: true;
            }]];
        };
        readonly partition: {
            readonly default: "fail";
            readonly description: "consequence if the classes that are not everything share entries or, together, leave some out; `accept`: it is not judged";
            readonly examples: readonly ["warn"];
            readonly enum: readonly ["accept", "warn", "fail"];
        };
    };
};
export type Selection = Typed<typeof selection>;
export type SelectedClass = Typed<typeof selectedClass>;
export {};
