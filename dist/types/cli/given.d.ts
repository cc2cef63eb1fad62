import { type Result } from '../engine/base/result.ts';
import { type Endpoint } from '../engine/client/address.ts';
/** One target as the user gave it. */
export interface Given {
    /** Absent: from the catalogue of a cloud, or else the embedded reference target. */
    readonly endpoint: Endpoint | undefined;
    /** Absent: found out by asking, or for the embedded target, all. */
    readonly api: string | undefined;
    readonly token: string | undefined;
    readonly forbiddenToken: string | undefined;
}
/** The values of a flag that may be given several times, or the text of the variable in its place. */
export type Values = (flag: string, variable: string) => {
    readonly flags: readonly string[];
} | {
    readonly text: string;
} | undefined;
/**
 * The targets that flags and variables name, at least one: a variable holds several values with white space between
 * them, and the n-th API and the n-th token belong to the n-th endpoint. One token is that of all targets.
 *
 * @returns problem `usage` or `malformed-url`.
 */
export declare function readGiven(values: Values): Result<readonly [Given, ...Given[]]>;
/** The APIs in the text of TARGET_API: the path of one file, which may have blanks in it, or names with white space between them. */
export declare function splitApis(value: ReturnType<Values>): readonly string[];
