import type { SchemaProfile } from '../../engine/api/levels.ts';
import { type BodyProblem } from '../../engine/api/validate.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import type { JsonObject } from '../../engine/base/json.ts';
import type { Level } from '../../engine/base/verdict.ts';
/** The problems of a body by the aspect that each breaks, as `aspectText` writes it. */
type Problems = ReadonlyMap<string, readonly BodyProblem[]>;
/** What is wrong with a body; each body is looked at once for each profile. */
export declare const problemsOf: (key: Exchange, schema: JsonObject, profile: SchemaProfile) => Problems;
/** The profile whose problems are failures at a level. */
export declare function mustProfile(level: Level): SchemaProfile;
/** What is wrong with some body. */
export interface Found {
    readonly exchange: Exchange;
    readonly problems: readonly BodyProblem[];
    /** How many bodies have some problem of the kind. */
    readonly bodies: number;
    /** Keys of the exchanges with these bodies. */
    readonly keys: readonly string[];
}
/** The first body with a problem of an aspect that is asked for. */
export declare function findProblem(answers: readonly Exchange[], schema: JsonObject, profile: SchemaProfile, isWanted: (aspect: string) => boolean): Found | undefined;
/** A few problems as a finding shows them, with the readings that decided them. */
export declare function describeProblems({ problems, keys }: Found): {
    readonly actual: string;
    readonly evidence: readonly string[];
    readonly readings: readonly string[];
};
export {};
