import type { PathValues } from '../engine/api/path-parameters.ts';
import type { CloudAccess } from '../engine/auth/credentials.ts';
import { type Result } from '../engine/base/result.ts';
import type { Level } from '../engine/base/verdict.ts';
import type { Environment, Flags } from './environment.ts';
import { type Given, type Values } from './given.ts';
/** How requests are sent to targets. */
export interface Sending {
    /** Requests a second, where the user says so. */
    readonly rate: number | undefined;
    readonly concurrency: number;
    /** Milliseconds a request may take. */
    readonly timeout: number;
    /** Most requests of one target's run. */
    readonly budget: number;
    /** Milliseconds after which nothing more is sent to a target. */
    readonly timeLimit: number;
    /** Takes any certificate. */
    readonly insecure: boolean;
    readonly wrongMethods: boolean;
    readonly seed: number;
}
/** How to find and enter the targets. */
export interface Access {
    readonly targets: readonly [Given, ...Given[]];
    /** How to get into the cloud that the environment names, if it names one; its files are read when asked for. */
    readonly cloud: () => Result<CloudAccess | undefined>;
    /** Values of parameters in paths, by name. */
    readonly pathValues: PathValues;
}
/** Where results go, and which. */
export interface Output {
    readonly folder: string;
    readonly reports: ReadonlySet<string>;
}
/** Everything a run is given from outside, read once; flags win over environment. Each part gets only its own. */
export interface Settings {
    readonly access: Access;
    readonly sending: Sending;
    readonly level: Level;
    readonly output: Output;
    /** The file of known deviations. */
    readonly deviations: string | undefined;
    /** A check that cannot decide, and is not listed as such, makes the run no success. */
    readonly requireDecided: boolean;
}
/** The settings of a run from flags and environment, or problem `usage` or `malformed-url`. */
export declare function readSettings(flags: Flags, environment: Environment): Result<Settings>;
/** The APIs that are named, each once; none where they are to be found out. */
export declare function namedApis(targets: Access['targets']): readonly string[];
/** What a flag that may come several times was given, or else its variable; blank values count for nothing. */
export declare function valuesOf(flag: Flags[string], variable: string | undefined): ReturnType<Values>;
/**
 * Makes sure that results can be written to a folder, and leaves nothing behind.
 *
 * @returns problem `unwritable-output`.
 */
export declare function checkOutput(folder: string): Result<string>;
