import { linkSelection } from './parts.ts';
import type { Typed } from './typed.ts';
/** A link of an entry to itself. */
export declare const itemLink: {
    readonly type: "object";
    readonly required: readonly ["name", "pointer", "suffix"];
    readonly additionalProperties: false;
    readonly properties: {
        readonly name: {
            readonly description: "its name in check ids";
            readonly examples: readonly ["self"];
            readonly type: "string";
        };
        readonly pointer: {
            readonly description: "pointer from the entry to the address, or with `select` to an array of links";
            readonly examples: readonly ["/links"];
            readonly type: "string";
            readonly pattern: "^(/[^/]*)+$";
        };
        readonly select: {
            readonly description: "which element of the array: its `member` is `equals`, and the address stands in its member `address`";
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
        readonly suffix: {
            readonly description: "what the path of the address ends in; `{id}` stands for the entry's identity";
            readonly examples: readonly ["/widgets/{id}"];
            readonly type: "string";
        };
        readonly leadsToItem: {
            readonly type: "object";
            readonly additionalProperties: false;
            readonly properties: {
                readonly wrapper: {
                    readonly type: "string";
                    readonly pattern: "^(/[^/]*)+$";
                };
            };
            readonly description: "the address gives the entry itself, below the pointer `wrapper` if there is one";
            readonly $comment: "it is not followed";
            readonly examples: readonly [{
                readonly wrapper: "/widget";
            }];
        };
        readonly belowEndpoint: {
            readonly type: "boolean";
            readonly default: false;
            readonly description: "at level strict the address lies below the endpoint's own path";
            readonly examples: readonly [true];
        };
        readonly differsFrom: {
            readonly description: "name of a link of the same entry that, as a SHOULD, has another address";
            readonly examples: readonly ["self"];
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
export type ItemLink = Typed<typeof itemLink>;
/** A link that stands in an array of links: the element whose `member` is `equals` has it as `address`. */
export type LinkSelection = Typed<typeof linkSelection>;
