/** Keywords that replace those beside them when a SHOULD counts. */
export declare const should: {
    readonly name: "x-should";
    readonly place: "schema";
    readonly schema: {
        readonly description: "keywords that replace those beside them when a SHOULD counts: to break them is a warning at level standard and a failure at level strict; `readings` are those that they rest on";
        readonly examples: readonly [{
            readonly required: readonly ["weight"];
        }];
        readonly type: "object";
        readonly properties: {
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
/** Keywords that replace those beside them at level strict. */
export declare const strict: {
    readonly name: "x-strict";
    readonly place: "schema";
    readonly schema: {
        readonly description: "keywords that replace those beside them at level strict only, those of `x-should` included; `readings` are those that they rest on";
        readonly examples: readonly [{
            readonly type: readonly ["integer", "null"];
            readonly readings: readonly ["W09"];
        }];
        readonly type: "object";
        readonly properties: {
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
/** The readings that the keywords of a schema rest on. */
export declare const schemaReadings: {
    readonly name: "x-readings";
    readonly place: "schema";
    readonly schema: {
        readonly description: "the readings that the schema's own keywords rest on";
        readonly type: "array";
        readonly items: {
            readonly type: "string";
            readonly pattern: "^[A-Z][A-Za-z0-9-]*$";
        };
        readonly default: readonly [];
        readonly $comment: "none";
        readonly examples: readonly [readonly ["W07"]];
    };
};
/** Members that single entries may lack and the whole list may not. */
export declare const appears: {
    readonly name: "x-appears";
    readonly place: "schema";
    readonly schema: {
        readonly description: "members that single entries may lack and the whole list may not";
        readonly examples: readonly [readonly ["state"]];
        readonly type: "array";
        readonly items: {
            readonly type: "string";
        };
    };
};
