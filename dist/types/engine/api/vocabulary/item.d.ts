import type { Typed } from './typed.ts';
/** A member that the list has, too, for an entry that shows it in its single view. */
declare const sharedMember: {
    readonly type: "object";
    readonly required: readonly ["pointer"];
    readonly additionalProperties: false;
    readonly properties: {
        readonly pointer: {
            readonly description: "pointer from the entry to the member";
            readonly examples: readonly ["/server"];
            readonly type: "string";
            readonly pattern: "^(/[^/]*)+$";
        };
        readonly alternatives: {
            readonly default: readonly [];
            readonly description: "pointers to what may stand for it in the list";
            readonly examples: readonly [readonly ["/serverId"]];
            readonly type: "array";
            readonly items: {
                readonly type: "string";
                readonly pattern: "^(/[^/]*)+$";
            };
        };
        readonly absence: {
            readonly default: "warn";
            readonly description: "consequence if the list lacks it";
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
/** How an operation shows one entry of the list. */
export declare const item: {
    readonly name: "x-item";
    readonly place: "operation";
    readonly schema: {
        readonly description: "the operation reads one entry";
        readonly type: "object";
        readonly required: readonly ["parameter"];
        readonly additionalProperties: false;
        readonly properties: {
            readonly parameter: {
                readonly description: "the path parameter that takes the entry's identity";
                readonly examples: readonly ["widget_id"];
                readonly type: "string";
            };
            readonly wrapper: {
                readonly pattern: "^(/[^/]*)*$";
                readonly default: "";
                readonly description: "pointer from the body to the entry";
                readonly $comment: "the body itself";
                readonly examples: readonly ["/widget"];
                readonly type: "string";
            };
            readonly differing: {
                readonly default: readonly [];
                readonly description: "pointers to members that may be here and not in the list, or the other way round";
                readonly examples: readonly [readonly ["/server"]];
                readonly type: "array";
                readonly items: {
                    readonly type: "string";
                    readonly pattern: "^(/[^/]*)+$";
                };
            };
            readonly alsoInList: {
                readonly type: "array";
                readonly items: {
                    readonly type: "object";
                    readonly required: readonly ["pointer"];
                    readonly additionalProperties: false;
                    readonly properties: {
                        readonly pointer: {
                            readonly description: "pointer from the entry to the member";
                            readonly examples: readonly ["/server"];
                            readonly type: "string";
                            readonly pattern: "^(/[^/]*)+$";
                        };
                        readonly alternatives: {
                            readonly default: readonly [];
                            readonly description: "pointers to what may stand for it in the list";
                            readonly examples: readonly [readonly ["/serverId"]];
                            readonly type: "array";
                            readonly items: {
                                readonly type: "string";
                                readonly pattern: "^(/[^/]*)+$";
                            };
                        };
                        readonly absence: {
                            readonly default: "warn";
                            readonly description: "consequence if the list lacks it";
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
                readonly default: readonly [];
                readonly description: "members that the list has too for an entry that has them here, see below";
                readonly examples: readonly [readonly [{
                    readonly pointer: "/server";
                    readonly alternatives: readonly ["/serverId"];
                }]];
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
export type ItemEntry = Typed<typeof item.schema>;
export type SharedMember = Typed<typeof sharedMember>;
export {};
