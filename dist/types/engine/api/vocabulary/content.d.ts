import type { Typed } from './typed.ts';
/** How to ask for a format and whether it may be missing. */
export declare const format: {
    readonly name: "x-format";
    readonly place: "content";
    readonly schema: {
        readonly description: "how to ask for the format, and whether it may be missing";
        readonly type: "object";
        readonly additionalProperties: false;
        readonly properties: {
            readonly support: {
                readonly default: "required";
                readonly description: "`optional`: at level standard a target without the format is not judged by it";
                readonly examples: readonly ["optional"];
                readonly enum: readonly ["required", "optional"];
            };
            readonly suffix: {
                readonly description: "what is added to the path to ask for it, where Accept is not heeded";
                readonly examples: readonly [".xml"];
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
};
/** The XML Schema that bodies follow. */
export declare const grammar: {
    readonly name: "x-xsd";
    readonly place: "content";
    readonly schema: {
        readonly description: "bodies follow an XML Schema";
        readonly type: "object";
        readonly required: readonly ["file"];
        readonly additionalProperties: false;
        readonly properties: {
            readonly file: {
                readonly description: "the file of the XML Schema that bodies follow, from this file's folder";
                readonly examples: readonly ["../schemas/images.xsd"];
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
};
export type Format = Typed<typeof format.schema>;
export type GrammarEntry = Typed<typeof grammar.schema>;
