import type { Typed } from './typed.ts';
/** How a parameter picks entries of the list. */
export declare const filter: {
    readonly name: "x-filter";
    readonly place: "parameter";
    readonly schema: {
        readonly description: "the parameter picks entries of the list";
        readonly type: "object";
        readonly required: readonly ["operator", "field", "kind"];
        readonly additionalProperties: false;
        readonly properties: {
            readonly operator: {
                readonly enum: readonly ["equals", "at-least", "at-most", "changed-since", "refers-to", "selects"];
                readonly description: "how the value picks entries, see below";
                readonly examples: readonly ["equals"];
            };
            readonly field: {
                readonly description: "pointer from an entry to the field it picks by";
                readonly examples: readonly ["/name"];
                readonly type: "string";
                readonly pattern: "^(/[^/]*)+$";
            };
            readonly kind: {
                readonly description: "how the field's values compare";
                readonly examples: readonly ["text"];
                readonly enum: readonly ["text", "word", "identifier", "integer", "instant"];
            };
            readonly support: {
                readonly default: "required";
                readonly description: "`optional`: a server may refuse or ignore it";
                readonly examples: readonly ["optional"];
                readonly enum: readonly ["required", "optional"];
            };
            readonly absence: {
                readonly default: "accept";
                readonly description: "consequence if a server refuses or ignores an optional filter";
                readonly examples: readonly ["warn"];
                readonly enum: readonly ["accept", "warn", "fail"];
            };
            readonly values: {
                readonly default: readonly [];
                readonly description: "the values, where the documents name them all and the schema has no enum; the lists they give divide the whole";
                readonly $comment: "the schema's `enum`";
                readonly examples: readonly [readonly ["open", "closed"]];
                readonly type: "array";
                readonly items: {
                    readonly type: "string";
                };
            };
            readonly examples: {
                readonly default: readonly [];
                readonly description: "values that the documents name among others and that the plain list shows; each is asked for";
                readonly examples: readonly [readonly ["planned", "built"]];
                readonly type: "array";
                readonly items: {
                    readonly type: "string";
                };
            };
            readonly further: {
                readonly default: readonly [];
                readonly description: "words that the documents do not name and that known servers have beside those of the enumeration; each is asked for";
                readonly examples: readonly [readonly ["archived"]];
                readonly type: "array";
                readonly items: {
                    readonly type: "string";
                };
            };
            readonly counterpart: {
                readonly description: "the parameter that bounds the same field from the other side";
                readonly examples: readonly ["heaviest"];
                readonly type: "string";
            };
            readonly openBound: {
                readonly default: "fail";
                readonly description: "consequence if entries equal to the bound are left out";
                readonly examples: readonly ["warn"];
                readonly enum: readonly ["accept", "warn", "fail"];
            };
            readonly caseBlind: {
                readonly default: "fail";
                readonly description: "consequence if case is ignored";
                readonly examples: readonly ["warn"];
                readonly enum: readonly ["accept", "warn", "fail"];
            };
            readonly completeAt: {
                readonly enum: readonly ["always", "strict"];
                readonly default: "always";
                readonly description: "`strict`: only at that level must every entry that matches be returned";
                readonly examples: readonly ["strict"];
            };
            readonly tolerance: {
                readonly type: "number";
                readonly minimum: 0;
                readonly default: 0;
                readonly description: "with `changed-since`: seconds about the value in which, at level standard, an entry may be in or out";
                readonly examples: readonly [1];
            };
            readonly admitsDeleted: {
                readonly type: "boolean";
                readonly default: false;
                readonly description: "deleted entries, which the plain list does not show, may be returned as well";
                readonly examples: readonly [true];
            };
            readonly reference: {
                readonly description: "with `refers-to`: how the thing may be named, see below";
                readonly $comment: "required with `refers-to`";
                readonly type: "object";
                readonly required: readonly ["forms", "suffix"];
                readonly additionalProperties: false;
                readonly properties: {
                    readonly forms: {
                        readonly type: "array";
                        readonly items: {
                            readonly type: "object";
                            readonly required: readonly ["form"];
                            readonly additionalProperties: false;
                            readonly properties: {
                                readonly form: {
                                    readonly enum: readonly ["id", "url"];
                                };
                                readonly support: {
                                    readonly default: "required";
                                    readonly enum: readonly ["required", "optional"];
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
                        readonly minItems: 1;
                        readonly description: "how the thing may be named, the form to be expected first: each a `form`, `id` or `url`, and its `support`";
                        readonly examples: readonly [readonly [{
                            readonly form: "url";
                        }, {
                            readonly form: "id";
                            readonly support: "optional";
                        }]];
                    };
                    readonly suffix: {
                        readonly description: "what the path of the thing's address ends in; `{id}` stands for its id";
                        readonly examples: readonly ["/servers/{id}"];
                        readonly type: "string";
                    };
                    readonly link: {
                        readonly type: "object";
                        readonly required: readonly ["pointer", "select"];
                        readonly additionalProperties: false;
                        readonly properties: {
                            readonly pointer: {
                                readonly type: "string";
                                readonly pattern: "^(/[^/]*)+$";
                            };
                            readonly select: {
                                readonly type: "object";
                                readonly required: readonly ["member", "equals", "address"];
                                readonly additionalProperties: false;
                                readonly properties: {
                                    readonly member: {
                                        readonly type: "string";
                                    };
                                    readonly equals: {
                                        readonly type: "string";
                                    };
                                    readonly address: {
                                        readonly type: "string";
                                    };
                                };
                            };
                        };
                        readonly description: "where an entry shows that address, by `pointer` and `select` as in `links`";
                        readonly examples: readonly [{
                            readonly pointer: "/server/links";
                            readonly select: {
                                readonly member: "rel";
                                readonly equals: "self";
                                readonly address: "href";
                            };
                        }];
                    };
                };
            };
            readonly selection: {
                readonly description: "with `selects`: what the words stand for, see below";
                readonly $comment: "required with `selects`";
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
                    readonly operator: {
                        readonly const: "refers-to";
                    };
                };
            };
            readonly then: {
                readonly required: readonly ["reference"];
            };
            readonly else: {
                readonly not: {
                    readonly required: readonly ["reference"];
                };
            };
        }, {
            readonly if: {
                readonly properties: {
                    readonly operator: {
                        readonly const: "selects";
                    };
                };
            };
            readonly then: {
                readonly required: readonly ["selection"];
            };
            readonly else: {
                readonly not: {
                    readonly required: readonly ["selection"];
                };
            };
        }, {
            readonly if: {
                readonly properties: {
                    readonly tolerance: {
                        readonly exclusiveMinimum: 0;
                    };
                };
            };
            readonly then: {
                readonly properties: {
                    readonly operator: {
                        readonly const: "changed-since";
                    };
                };
            };
        }];
    };
};
export type Filter = Typed<typeof filter.schema>;
/**
 * How a filter's value picks items by a field: equal to it; not below or not above it; `changed-since`, a time not
 * before it; `refers-to`, naming the same thing by its id or its address; `selects`, one of a few words each of which
 * stands for conditions.
 */
export type Operator = Filter['operator'];
