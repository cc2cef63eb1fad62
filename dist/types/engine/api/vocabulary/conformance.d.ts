import type { Typed } from './typed.ts';
/** The API as a whole. */
export declare const conformance: {
    readonly name: "x-conformance";
    readonly place: "document";
    readonly schema: {
        readonly description: "what the API is called and which documents it answers to";
        readonly type: "object";
        readonly required: readonly ["id"];
        readonly additionalProperties: false;
        readonly properties: {
            readonly id: {
                readonly type: "string";
                readonly pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$";
                readonly description: "name of the API in commands and reports";
                readonly examples: readonly ["acme-widgets-v9"];
            };
            readonly noun: {
                readonly type: "object";
                readonly required: readonly ["one", "many"];
                readonly additionalProperties: false;
                readonly properties: {
                    readonly one: {
                        readonly type: "string";
                    };
                    readonly many: {
                        readonly type: "string";
                    };
                };
                readonly default: {
                    readonly one: "item";
                    readonly many: "items";
                };
                readonly description: "what an entry is called in messages";
                readonly examples: readonly [{
                    readonly one: "widget";
                    readonly many: "widgets";
                }];
            };
            readonly catalogues: {
                readonly type: "array";
                readonly maxItems: 50;
                readonly uniqueItems: true;
                readonly items: {
                    readonly type: "string";
                    readonly minLength: 1;
                    readonly maxLength: 500;
                };
                readonly default: readonly [];
                readonly description: "files of requirements that the API answers to, in the folder of this file or below it (docs/own-requirements.md)";
                readonly examples: readonly [readonly ["requirements/widgets.yaml"]];
            };
            readonly readingsFile: {
                readonly description: "the file of the readings that are named anywhere, in the folder of this file or below it";
                readonly $comment: "no reading can be named";
                readonly examples: readonly ["readings.yaml"];
                readonly type: "string";
                readonly minLength: 1;
                readonly maxLength: 500;
            };
            readonly readings: {
                readonly type: "object";
                readonly additionalProperties: {
                    readonly type: "array";
                    readonly items: {
                        readonly type: "string";
                        readonly pattern: "^[A-Z][A-Za-z0-9-]*$";
                    };
                };
                readonly default: {};
                readonly description: "readings that every finding of a check rests on, by the check's id";
                readonly examples: readonly [{
                    readonly 'header.allow': readonly ["W07"];
                }];
            };
            readonly service: {
                readonly type: "object";
                readonly required: readonly ["types"];
                readonly additionalProperties: false;
                readonly properties: {
                    readonly types: {
                        readonly type: "array";
                        readonly minItems: 1;
                        readonly items: {
                            readonly type: "string";
                        };
                    };
                    readonly path: {
                        readonly type: "string";
                        readonly pattern: "^/";
                    };
                };
                readonly description: "how a service catalogue lists the API: the `types` of the service, the usual one first, and the `path` of the version that the endpoint ends in";
                readonly $comment: "not looked up";
                readonly examples: readonly [{
                    readonly types: readonly ["widget"];
                    readonly path: "/v9";
                }];
            };
        };
    };
};
export type Conformance = Typed<typeof conformance.schema>;
