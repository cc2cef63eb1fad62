import { type JsonObject } from '../engine/base/json.ts';
import { type Result } from '../engine/base/result.ts';
import type { Environment } from './environment.ts';
/** The settings of one cloud as the files give them, with the file they come from. */
export interface CloudEntry {
    readonly name: string;
    readonly file: string;
    readonly settings: JsonObject;
}
/**
 * The entry of a cloud in `clouds.yaml`, with what `secure.yaml` adds and what the profile it names begins with. The
 * files are looked for where every client looks for them: as OS_CLIENT_CONFIG_FILE says, in the working folder, in the
 * user's configuration and in that of the system.
 *
 * @param name the cloud; undefined takes the only one there is.
 * @returns problem `usage`, with the names that there are.
 */
export declare function readCloudEntry(name: string | undefined, environment: Environment): Result<CloudEntry>;
