import type { Typed } from './typed.ts';
/** How a part of a body stands in XML, where OpenAPI's own `xml` cannot say it. */
export declare const xml: {
    readonly name: "x-xml";
    readonly place: "schema";
    readonly schema: {
        readonly description: "how a part of a body stands in XML, where OpenAPI's own `xml` cannot say it";
        readonly type: "object";
        readonly additionalProperties: false;
        readonly properties: {
            readonly root: {
                readonly const: "member";
                readonly description: "`member`: the document element is named after, and holds, the only member of the object, such as `<badRequest code=\"400\">`";
                readonly examples: readonly ["member"];
            };
            readonly entries: {
                readonly type: "object";
                readonly required: readonly ["element", "key"];
                readonly additionalProperties: false;
                readonly properties: {
                    readonly element: {
                        readonly type: "string";
                    };
                    readonly key: {
                        readonly type: "string";
                    };
                };
                readonly description: "the object is a map: each entry is an `element` with its name in the attribute `key` and its value as text, such as `<meta key=\"os_type\">linux</meta>`";
                readonly examples: readonly [{
                    readonly element: "meta";
                    readonly key: "key";
                }];
            };
            readonly null: {
                readonly type: "object";
                readonly required: readonly ["text"];
                readonly additionalProperties: false;
                readonly properties: {
                    readonly text: {
                        readonly type: "string";
                    };
                    readonly tolerated: {
                        readonly type: "array";
                        readonly items: {
                            readonly enum: readonly ["empty", "nil", "absent"];
                        };
                        readonly default: readonly [];
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
                readonly description: "the `text` that stands for null; `tolerated` are what may stand for it at level standard: an `empty` element, one with `xsi:nil` (`nil`), or none (`absent`)";
                readonly examples: readonly [{
                    readonly text: "None";
                    readonly tolerated: readonly ["empty"];
                }];
            };
        };
    };
};
export type XmlEntry = Typed<typeof xml.schema>;
