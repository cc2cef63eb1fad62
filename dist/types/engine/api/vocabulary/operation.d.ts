import type { Typed } from './typed.ts';
/** Methods that a path does not have and that could change nothing there. */
export declare const wrongMethods: {
    readonly name: "x-wrong-methods";
    readonly place: "path";
    readonly schema: {
        readonly type: "array";
        readonly items: {
            readonly enum: readonly ["PUT", "PATCH", "DELETE", "POST"];
        };
        readonly description: "methods that the path does not have and that could change nothing; where the path has an id, they are sent with one that no entry has";
        readonly $comment: "none";
        readonly examples: readonly [readonly ["PATCH"]];
    };
};
/** Values of the request's Content-Type that must be served. */
export declare const requestTypes: {
    readonly name: "x-request-types";
    readonly place: "operation";
    readonly schema: {
        readonly description: "values of the request's Content-Type that the examples show although there is no content, and that must be served";
        readonly $comment: "none";
        readonly examples: readonly [readonly ["application/json"]];
        readonly type: "array";
        readonly items: {
            readonly type: "string";
        };
    };
};
/** Values of the request's Content-Type that are refused. */
export declare const foreignRequestTypes: {
    readonly name: "x-foreign-request-types";
    readonly place: "operation";
    readonly schema: {
        readonly description: "values of the request's Content-Type that the documents refuse";
        readonly $comment: "none";
        readonly examples: readonly [readonly ["text/plain"]];
        readonly type: "array";
        readonly items: {
            readonly type: "string";
        };
    };
};
/** How a target says that it does not offer the operation any more. */
export declare const retired: {
    readonly name: "x-retired";
    readonly place: "operation";
    readonly schema: {
        readonly description: "a target may say that it does not offer the operation any more";
        readonly type: "object";
        readonly required: readonly ["statuses"];
        readonly additionalProperties: false;
        readonly properties: {
            readonly statuses: {
                readonly description: "statuses by which a target says that it does not offer the operation any more; at level standard the operation is then not applicable";
                readonly examples: readonly [readonly [404, 410, 501]];
                readonly type: "array";
                readonly minItems: 1;
                readonly items: {
                    readonly type: "integer";
                    readonly minimum: 100;
                    readonly maximum: 599;
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
};
export type Retired = Typed<typeof retired.schema>;
