import type { Typed } from './typed.ts';
declare const toleration: {
    readonly type: "object";
    readonly required: readonly ["reading"];
    readonly additionalProperties: false;
    readonly properties: {
        readonly reading: {
            readonly description: "the reading that accepts it";
            readonly examples: readonly ["W32"];
            readonly type: "string";
            readonly pattern: "^[A-Z][A-Za-z0-9-]*$";
        };
        readonly consequence: {
            readonly default: "warn";
            readonly description: "consequence of meeting it";
            readonly examples: readonly ["accept"];
            readonly enum: readonly ["accept", "warn", "fail"];
        };
    };
};
/** The document does not list the status; a reading accepts it. */
export declare const tolerated: {
    readonly name: "x-tolerated";
    readonly place: "response";
    readonly schema: {
        readonly description: "the document does not list this status; a reading accepts it. The id of the reading alone, or `reading` and `consequence`";
        readonly anyOf: readonly [{
            readonly type: "string";
            readonly pattern: "^[A-Z][A-Za-z0-9-]*$";
        }, {
            readonly type: "object";
            readonly required: readonly ["reading"];
            readonly additionalProperties: false;
            readonly properties: {
                readonly reading: {
                    readonly description: "the reading that accepts it";
                    readonly examples: readonly ["W32"];
                    readonly type: "string";
                    readonly pattern: "^[A-Z][A-Za-z0-9-]*$";
                };
                readonly consequence: {
                    readonly default: "warn";
                    readonly description: "consequence of meeting it";
                    readonly examples: readonly ["accept"];
                    readonly enum: readonly ["accept", "warn", "fail"];
                };
            };
        }];
        readonly examples: readonly ["W31", {
            readonly reading: "W32";
            readonly consequence: "accept";
        }];
    };
};
/** The document lists the status, yet nothing that only reads should meet it. */
export declare const unexpected: {
    readonly name: "x-unexpected";
    readonly place: "response";
    readonly schema: {
        readonly description: "the document lists this status, yet nothing that only reads should meet it";
        readonly type: "object";
        readonly additionalProperties: false;
        readonly properties: {
            readonly consequence: {
                readonly default: "warn";
                readonly description: "consequence of meeting a status that nothing that only reads should meet";
                readonly examples: readonly ["fail"];
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
/** The form of a refusal's body: an object, or in XML an element, that is named after the fault. */
export declare const fault: {
    readonly name: "x-fault";
    readonly place: "response";
    readonly schema: {
        readonly description: "the body is an object with one member, or in XML an element, that is named after the fault; without it any body will do";
        readonly type: "object";
        readonly required: readonly ["names"];
        readonly additionalProperties: false;
        readonly properties: {
            readonly names: {
                readonly minItems: 1;
                readonly description: "names that go with the status, of the only member of the body or of its XML element";
                readonly examples: readonly [readonly ["badRequest"]];
                readonly type: "array";
                readonly items: {
                    readonly type: "string";
                };
            };
            readonly code: {
                readonly default: "code";
                readonly description: "member of the fault that repeats the status as a number";
                readonly examples: readonly ["status"];
                readonly type: "string";
            };
            readonly message: {
                readonly default: "message";
                readonly description: "member of the fault that explains it to people";
                readonly examples: readonly ["title"];
                readonly type: "string";
            };
            readonly consequence: {
                readonly default: "warn";
                readonly description: "consequence of another form";
                readonly examples: readonly ["fail"];
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
export type Toleration = Typed<typeof toleration>;
export type Unexpected = Typed<typeof unexpected.schema>;
export type FaultForm = Typed<typeof fault.schema>;
export {};
