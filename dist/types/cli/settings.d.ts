import type { PathValues } from '../engine/api/path-parameters.ts';
import type { CloudAccess } from '../engine/auth/credentials.ts';
import { type Result } from '../engine/base/result.ts';
import type { Level } from '../engine/base/verdict.ts';
import type { Environment, Flags } from './environment.ts';
import { type Given } from './given.ts';
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
    /** The recording that is judged, where it is read from a file, which is not to be overwritten. */
    readonly input?: string;
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
    /** Percent of the MUSTs that apply; a run that decides fewer is no success. */
    readonly minDecided: number;
}
/**
 * The settings of a run from flags and environment, or problem `usage` or `malformed-url`.
 *
 * @param asks whether a target is asked, so that it has to be clear which.
 */
export declare function readSettings(flags: Flags, environment: Environment, asks?: boolean): Result<Settings>;
/** The APIs that are named, each once; none where they are to be found out. */
export declare function namedApis(targets: Access['targets']): readonly string[];
