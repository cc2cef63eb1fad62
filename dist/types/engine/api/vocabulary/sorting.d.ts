import type { Typed } from './typed.ts';
/** A field by which the list can be sorted. */
declare const sortKey: {
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
/** How the list is sorted on request. */
export declare const sorting: {
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
export type Sorting = Typed<typeof sorting>;
export type SortKey = Typed<typeof sortKey>;
export {};
