import { type Result } from '../base/result.ts';
import type { Har } from './har-types.ts';
import type { Recording } from './recording.ts';
/** Writes recordings to a HAR file, entry by entry. */
export declare function writeHar(file: string, recordings: readonly Recording[], creator: Har['log']['creator']): Promise<void>;
/**
 * Reads the recordings in a HAR file, line by line.
 *
 * @returns problem `unreadable-recording` where there is no such file, or it is no recording that this suite made.
 */
export declare function readHar(file: string): Promise<Result<readonly Recording[]>>;
