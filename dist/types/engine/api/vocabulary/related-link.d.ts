import type { Typed } from './typed.ts';
/** A link inside an entry that leads to something else than the entry. */
export declare const relatedLink: {
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
export type RelatedLink = Typed<typeof relatedLink>;
