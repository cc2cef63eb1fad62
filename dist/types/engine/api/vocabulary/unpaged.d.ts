import type { Typed } from './typed.ts';
/** What shows that a list was cut, where the documents have no way to its rest. */
export declare const unpaged: {
    readonly type: "object";
    readonly additionalProperties: false;
    readonly properties: {
        readonly suspiciousLengths: {
            readonly type: "array";
            readonly items: {
                readonly type: "integer";
                readonly minimum: 1;
            };
            readonly default: readonly [];
            readonly description: "numbers of entries that make a list look cut, such as a usual page size; it and answers of the same length are then judged as stretches";
            readonly $comment: "none";
            readonly examples: readonly [readonly [25, 1000]];
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
export type Unpaged = Typed<typeof unpaged>;
