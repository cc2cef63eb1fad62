/** Parts that several members of the vocabulary share. `$comment` says in words what counts where a part is left out. */
export declare const pointer: {
    readonly type: "string";
    readonly pattern: "^(/[^/]*)+$";
};
export declare const pointers: {
    readonly type: "array";
    readonly items: {
        readonly type: "string";
        readonly pattern: "^(/[^/]*)+$";
    };
};
/** What a deviation counts as: nothing, a broken SHOULD, or a broken MUST. */
export declare const consequence: {
    readonly enum: readonly ["accept", "warn", "fail"];
};
/** `optional`: the documents allow a server to refuse it, to ignore it, or not to have it. */
export declare const support: {
    readonly enum: readonly ["required", "optional"];
};
/** How values of a field compare. `text` leaves case and collation open, `word` and `identifier` do not. */
export declare const kind: {
    readonly enum: readonly ["text", "word", "identifier", "integer", "instant"];
};
export declare const reading: {
    readonly type: "string";
    readonly pattern: "^[A-Z][A-Za-z0-9-]*$";
};
export declare const readings: {
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
export declare const statuses: {
    readonly type: "array";
    readonly minItems: 1;
    readonly items: {
        readonly type: "integer";
        readonly minimum: 100;
        readonly maximum: 599;
    };
};
export declare const name: {
    readonly type: "string";
};
export declare const names: {
    readonly type: "array";
    readonly items: {
        readonly type: "string";
    };
};
export declare const scalar: {
    readonly type: readonly ["string", "number", "boolean", "null"];
};
/** A statement about one member of an item. */
export declare const condition: {
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
export declare const conditions: {
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
/** A link that stands in an array of links: the element whose `member` is `equals` has it as `address`. */
export declare const linkSelection: {
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
