import { type Result } from '../engine/base/result.ts';
import { type Endpoint } from '../engine/client/address.ts';
import type { SettingName } from './setting-names.ts';
import { type Several } from './typed.ts';
/** One target as the user gave it. */
export interface Given {
    /** Absent: from the catalogue of a cloud, or else the embedded reference target. */
    readonly endpoint: Endpoint | undefined;
    /** Absent: found out by asking, or for the embedded target, all. */
    readonly api: string | undefined;
    readonly token: string | undefined;
    readonly forbiddenToken: string | undefined;
}
/** What a setting that may have several values was given. */
export type Values = (setting: SettingName) => Several | undefined;
/**
 * The targets that flags and variables name, at least one: a variable holds several values with white space between
 * them, and the n-th API and the n-th token belong to the n-th endpoint. One token is that of all targets.
 *
 * @returns problem `usage` or `malformed-url`.
 */
export declare function readGiven(values: Values): Result<readonly [Given, ...Given[]]>;
/** The APIs that are named: a variable holds the path of one file, which may have blanks in it, or names with white space between them. */
export declare function apisIn(value: Several | undefined): readonly string[];
