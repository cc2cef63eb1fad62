import type { Typed } from './typed.ts';
/** The list itself. */
export declare const collection: {
    readonly name: "x-collection";
    readonly place: "operation";
    readonly schema: {
        readonly description: "the operation lists the collection; exactly one operation has it";
        readonly type: "object";
        readonly required: readonly ["items", "identity"];
        readonly additionalProperties: false;
        readonly properties: {
            readonly items: {
                readonly type: "string";
                readonly pattern: "^(/[^/]*)*$";
                readonly description: "pointer from the body to the array of entries; empty where the body is the array itself";
                readonly examples: readonly ["/rows"];
            };
            readonly identity: {
                readonly description: "pointer from an entry to what identifies it";
                readonly examples: readonly ["/id"];
                readonly type: "string";
                readonly pattern: "^(/[^/]*)+$";
            };
            readonly timeline: {
                readonly default: readonly [];
                readonly description: "pointers to times of an entry, in the order in which they must lie";
                readonly examples: readonly [readonly ["/created", "/updated"]];
                readonly type: "array";
                readonly items: {
                    readonly type: "string";
                    readonly pattern: "^(/[^/]*)+$";
                };
            };
            readonly unknownParameter: {
                readonly description: "a query parameter that nobody defined";
                readonly examples: readonly ["conformance_no_such_parameter"];
                readonly type: "string";
            };
            readonly unfilterable: {
                readonly type: "object";
                readonly required: readonly ["members"];
                readonly additionalProperties: false;
                readonly properties: {
                    readonly members: {
                        readonly type: "array";
                        readonly items: {
                            readonly type: "string";
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
                readonly default: {
                    readonly members: readonly [];
                };
                readonly description: "`members` that the documents say cannot be filtered by; asking by one is refused or brings nothing beyond the plain list";
                readonly $comment: "none";
                readonly examples: readonly [{
                    readonly members: readonly ["labels"];
                }];
            };
            readonly compared: {
                readonly default: readonly [];
                readonly description: "pointers to members that the schema does not name, and by which a change of the entry shows";
                readonly examples: readonly [readonly ["/revision"]];
                readonly type: "array";
                readonly items: {
                    readonly type: "string";
                    readonly pattern: "^(/[^/]*)+$";
                };
            };
            readonly paging: {
                readonly description: "how the list comes in pages, see below";
                readonly $comment: "no paging";
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
            readonly unpaged: {
                readonly description: "instead of `paging`, where a long list has no documented way to its rest, see below";
                readonly type: "object";
                readonly additionalProperties: false;
                readonly properties: {
                    readonly suspiciousLengths: {
                        readonly type: "array";
                        readonly items: {
                            readonly type: "integer";
                            readonly minimum: 1;
                        };
                        readonly default: readonly [];
                        readonly description: "numbers of entries that make a list look cut, such as a usual page size; it and answers of the same length are then judged as stretches";
                        readonly $comment: "none";
                        readonly examples: readonly [readonly [25, 1000]];
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
            readonly sorting: {
                readonly description: "how the list is sorted on request, see below";
                readonly $comment: "no sorting";
                readonly type: "object";
                readonly required: readonly ["key", "direction", "ascending", "descending", "keys"];
                readonly additionalProperties: false;
                readonly properties: {
                    readonly key: {
                        readonly description: "name of the parameter for the field to sort by";
                        readonly examples: readonly ["order_by"];
                        readonly type: "string";
                    };
                    readonly direction: {
                        readonly description: "name of the parameter for the direction";
                        readonly examples: readonly ["direction"];
                        readonly type: "string";
                    };
                    readonly ascending: {
                        readonly description: "value of `direction` for ascending order";
                        readonly examples: readonly ["asc"];
                        readonly type: "string";
                    };
                    readonly descending: {
                        readonly description: "value of `direction` for descending order";
                        readonly examples: readonly ["desc"];
                        readonly type: "string";
                    };
                    readonly keys: {
                        readonly type: "array";
                        readonly items: {
                            readonly type: "object";
                            readonly required: readonly ["value", "field", "kind"];
                            readonly additionalProperties: false;
                            readonly properties: {
                                readonly value: {
                                    readonly description: "value of the parameter `key` that asks for it";
                                    readonly examples: readonly ["size"];
                                    readonly type: "string";
                                };
                                readonly field: {
                                    readonly description: "pointer from an entry to the field";
                                    readonly examples: readonly ["/size"];
                                    readonly type: "string";
                                    readonly pattern: "^(/[^/]*)+$";
                                };
                                readonly kind: {
                                    readonly description: "how the field's values compare";
                                    readonly examples: readonly ["integer"];
                                    readonly enum: readonly ["text", "word", "identifier", "integer", "instant"];
                                };
                                readonly support: {
                                    readonly default: "required";
                                    readonly description: "`optional`: a server may refuse or ignore it";
                                    readonly examples: readonly ["optional"];
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
                        readonly description: "the fields that the list can be sorted by, see below";
                        readonly examples: readonly [readonly [{
                            readonly value: "size";
                            readonly field: "/size";
                            readonly kind: "integer";
                        }]];
                    };
                };
            };
            readonly links: {
                readonly type: "array";
                readonly items: {
                    readonly type: "object";
                    readonly required: readonly ["name", "pointer", "suffix"];
                    readonly additionalProperties: false;
                    readonly properties: {
                        readonly name: {
                            readonly description: "its name in check ids";
                            readonly examples: readonly ["self"];
                            readonly type: "string";
                        };
                        readonly pointer: {
                            readonly description: "pointer from the entry to the address, or with `select` to an array of links";
                            readonly examples: readonly ["/links"];
                            readonly type: "string";
                            readonly pattern: "^(/[^/]*)+$";
                        };
                        readonly select: {
                            readonly description: "which element of the array: its `member` is `equals`, and the address stands in its member `address`";
                            readonly $comment: "the pointer leads to the address";
                            readonly examples: readonly [{
                                readonly member: "rel";
                                readonly equals: "self";
                                readonly address: "href";
                            }];
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
                        readonly suffix: {
                            readonly description: "what the path of the address ends in; `{id}` stands for the entry's identity";
                            readonly examples: readonly ["/widgets/{id}"];
                            readonly type: "string";
                        };
                        readonly leadsToItem: {
                            readonly type: "object";
                            readonly additionalProperties: false;
                            readonly properties: {
                                readonly wrapper: {
                                    readonly type: "string";
                                    readonly pattern: "^(/[^/]*)+$";
                                };
                            };
                            readonly description: "the address gives the entry itself, below the pointer `wrapper` if there is one";
                            readonly $comment: "it is not followed";
                            readonly examples: readonly [{
                                readonly wrapper: "/widget";
                            }];
                        };
                        readonly belowEndpoint: {
                            readonly type: "boolean";
                            readonly default: false;
                            readonly description: "at level strict the address lies below the endpoint's own path";
                            readonly examples: readonly [true];
                        };
                        readonly differsFrom: {
                            readonly description: "name of a link of the same entry that, as a SHOULD, has another address";
                            readonly examples: readonly ["self"];
                            readonly type: "string";
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
                readonly default: readonly [];
                readonly description: "links of an entry to itself, see below";
            };
            readonly relatedLinks: {
                readonly type: "array";
                readonly items: {
                    readonly type: "object";
                    readonly required: readonly ["name", "pointer", "identity", "suffix"];
                    readonly additionalProperties: false;
                    readonly properties: {
                        readonly name: {
                            readonly description: "its name in check ids";
                            readonly examples: readonly ["server-self"];
                            readonly type: "string";
                        };
                        readonly pointer: {
                            readonly description: "pointer from the entry to the address, or with `select` to an array of links";
                            readonly examples: readonly ["/server/links"];
                            readonly type: "string";
                            readonly pattern: "^(/[^/]*)+$";
                        };
                        readonly select: {
                            readonly description: "which element of the array, as in `links`";
                            readonly $comment: "the pointer leads to the address";
                            readonly examples: readonly [{
                                readonly member: "rel";
                                readonly equals: "self";
                                readonly address: "href";
                            }];
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
                        readonly identity: {
                            readonly description: "pointer from the entry to the identity of what the link leads to";
                            readonly examples: readonly ["/server/id"];
                            readonly type: "string";
                            readonly pattern: "^(/[^/]*)+$";
                        };
                        readonly suffix: {
                            readonly description: "what the path of the address ends in; `{id}` stands for that identity";
                            readonly examples: readonly ["/servers/{id}"];
                            readonly type: "string";
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
                readonly default: readonly [];
                readonly description: "links inside an entry to something else, see below";
            };
            readonly pageLinks: {
                readonly type: "array";
                readonly items: {
                    readonly type: "object";
                    readonly required: readonly ["name", "pointer"];
                    readonly additionalProperties: false;
                    readonly properties: {
                        readonly name: {
                            readonly description: "its name in check ids";
                            readonly examples: readonly ["schema"];
                            readonly type: "string";
                        };
                        readonly pointer: {
                            readonly description: "pointer from the body to the address";
                            readonly examples: readonly ["/schema"];
                            readonly type: "string";
                            readonly pattern: "^(/[^/]*)+$";
                        };
                        readonly absence: {
                            readonly default: "accept";
                            readonly description: "consequence of a page without it";
                            readonly examples: readonly ["warn"];
                            readonly enum: readonly ["accept", "warn", "fail"];
                        };
                        readonly suffix: {
                            readonly description: "what the path of the address ends in";
                            readonly examples: readonly ["/schemas/images"];
                            readonly type: "string";
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
                readonly default: readonly [];
                readonly description: "links of a page other than those that chain pages, see below";
            };
            readonly lifecycle: {
                readonly default: {};
                readonly description: "when an entry is finished or deleted, and what then no longer changes, see below";
                readonly $comment: "nothing known";
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
            readonly agreement: {
                readonly type: "array";
                readonly items: {
                    readonly type: "object";
                    readonly required: readonly ["name", "field"];
                    readonly additionalProperties: false;
                    readonly properties: {
                        readonly name: {
                            readonly type: "string";
                            readonly pattern: "^[a-z][a-z0-9-]*$";
                            readonly description: "the member's name in all specifications, and in check ids";
                            readonly examples: readonly ["size"];
                        };
                        readonly field: {
                            readonly description: "pointer from the entry to the value";
                            readonly examples: readonly ["/size"];
                            readonly type: "string";
                            readonly pattern: "^(/[^/]*)+$";
                        };
                        readonly kind: {
                            readonly description: "how values compare";
                            readonly $comment: "required without `classes`";
                            readonly examples: readonly ["integer"];
                            readonly enum: readonly ["text", "word", "identifier", "integer", "instant"];
                        };
                        readonly classes: {
                            readonly type: "object";
                            readonly minProperties: 1;
                            readonly additionalProperties: {
                                readonly type: "array";
                                readonly minItems: 1;
                                readonly items: {
                                    readonly type: readonly ["string", "number", "boolean", "null"];
                                };
                            };
                            readonly description: "instead of `kind`, what the values stand for, by words that all specifications share; case does not count, and a value of no class is not judged";
                            readonly $comment: "required without `kind`";
                            readonly examples: readonly [{
                                readonly saving: readonly ["queued", "saving"];
                                readonly active: readonly ["active"];
                            }];
                        };
                        readonly caseBlind: {
                            readonly default: "fail";
                            readonly description: "consequence if two values differ in case only";
                            readonly examples: readonly ["accept"];
                            readonly enum: readonly ["accept", "warn", "fail"];
                        };
                        readonly consequence: {
                            readonly default: "fail";
                            readonly description: "consequence if two APIs show the member differently";
                            readonly examples: readonly ["warn"];
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
                    readonly oneOf: readonly [{
                        readonly required: readonly ["kind"];
                    }, {
                        readonly required: readonly ["classes"];
                    }];
                };
                readonly default: readonly [];
                readonly description: "members that other APIs over the same entries show too, see below";
            };
        };
        readonly not: {
            readonly required: readonly ["paging", "unpaged"];
        };
    };
};
export type CollectionEntry = Typed<typeof collection.schema>;
