import type { Typed } from './typed.ts';
/** A link of the page itself other than those that chain pages. */
export declare const pageLink: {
    readonly type: "object";
    readonly required: readonly ["name", "pointer"];
    readonly additionalProperties: false;
    readonly properties: {
        readonly name: {
            readonly description: "its name in check ids";
            readonly examples: readonly ["schema"];
            readonly type: "string";
        };
        readonly pointer: {
            readonly description: "pointer from the body to the address";
            readonly examples: readonly ["/schema"];
            readonly type: "string";
            readonly pattern: "^(/[^/]*)+$";
        };
        readonly absence: {
            readonly default: "accept";
            readonly description: "consequence of a page without it";
            readonly examples: readonly ["warn"];
            readonly enum: readonly ["accept", "warn", "fail"];
        };
        readonly suffix: {
            readonly description: "what the path of the address ends in";
            readonly examples: readonly ["/schemas/images"];
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
export type PageLink = Typed<typeof pageLink>;
