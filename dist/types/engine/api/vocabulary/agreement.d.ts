import type { Typed } from './typed.ts';
/** A member that other APIs over the same entries show as well, under a name that all specifications share. */
export declare const agreedMember: {
    readonly type: "object";
    readonly required: readonly ["name", "field"];
    readonly additionalProperties: false;
    readonly properties: {
        readonly name: {
            readonly type: "string";
            readonly pattern: "^[a-z][a-z0-9-]*$";
            readonly description: "the member's name in all specifications, and in check ids";
            readonly examples: readonly ["size"];
        };
        readonly field: {
            readonly description: "pointer from the entry to the value";
            readonly examples: readonly ["/size"];
            readonly type: "string";
            readonly pattern: "^(/[^/]*)+$";
        };
        readonly kind: {
            readonly description: "how values compare";
            readonly $comment: "required without `classes`";
            readonly examples: readonly ["integer"];
            readonly enum: readonly ["text", "word", "identifier", "integer", "instant"];
        };
        readonly classes: {
            readonly type: "object";
            readonly minProperties: 1;
            readonly additionalProperties: {
                readonly type: "array";
                readonly minItems: 1;
                readonly items: {
                    readonly type: readonly ["string", "number", "boolean", "null"];
                };
            };
            readonly description: "instead of `kind`, what the values stand for, by words that all specifications share; case does not count, and a value of no class is not judged";
            readonly $comment: "required without `kind`";
            readonly examples: readonly [{
                readonly saving: readonly ["queued", "saving"];
                readonly active: readonly ["active"];
            }];
        };
        readonly caseBlind: {
            readonly default: "fail";
            readonly description: "consequence if two values differ in case only";
            readonly examples: readonly ["accept"];
            readonly enum: readonly ["accept", "warn", "fail"];
        };
        readonly consequence: {
            readonly default: "fail";
            readonly description: "consequence if two APIs show the member differently";
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
    readonly oneOf: readonly [{
        readonly required: readonly ["kind"];
    }, {
        readonly required: readonly ["classes"];
    }];
};
export type AgreedEntry = Typed<typeof agreedMember>;
