import type { Typed } from './typed.ts';
declare const form: {
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
/** Of `refers-to`: how the thing may be named. */
export declare const reference: {
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
export type Reference = Typed<typeof reference>;
export type ReferenceForm = Typed<typeof form>;
export {};
