import type { Typed } from './typed.ts';
/** What is asked of a header of a response. */
export declare const header: {
    readonly name: "x-header";
    readonly place: "header";
    readonly schema: {
        readonly description: "what the value of the header is, and whether it may be absent";
        readonly type: "object";
        readonly additionalProperties: false;
        readonly properties: {
            readonly alternatives: {
                readonly default: readonly [];
                readonly description: "other names that a reading takes in its place";
                readonly examples: readonly [readonly ["X-Request-Id"]];
                readonly type: "array";
                readonly items: {
                    readonly type: "string";
                };
            };
            readonly absence: {
                readonly default: "accept";
                readonly description: "consequence of an answer without it";
                readonly examples: readonly ["warn"];
                readonly enum: readonly ["accept", "warn", "fail"];
            };
            readonly unique: {
                readonly type: "boolean";
                readonly default: false;
                readonly description: "every answer has a value of its own";
                readonly examples: readonly [true];
            };
            readonly kind: {
                readonly enum: readonly ["text", "http-date", "body-length"];
                readonly default: "text";
                readonly description: "`text`; `http-date`, a date as HTTP writes it; `body-length`, the number of bytes of the body";
                readonly examples: readonly ["http-date"];
            };
            readonly joined: {
                readonly default: "accept";
                readonly description: "consequence of several values joined by commas";
                readonly examples: readonly ["warn"];
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
export type HeaderEntry = Typed<typeof header.schema>;
