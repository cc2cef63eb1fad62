import { type Result } from '../base/result.ts';
import type { Har } from './har-types.ts';
import type { Recording } from './recording.ts';
/**
 * The recordings of a run, one for each target, as the lines of a HAR file: each entry has a line of its own, so that a long
 * recording need never be one text.
 */
export declare function harLines(recordings: readonly Recording[], creator: Har['log']['creator']): Generator<string, void>;
/** Puts the lines of a HAR file together again; a file that is laid out otherwise is parsed as one text. */
export declare class HarReader {
    #private;
    /** Takes the next line. Throws what the JSON parser does. */
    take(line: string): void;
    /**
     * The recordings in all lines that were taken.
     *
     * @returns problem `unreadable-recording` where they are none that this suite made. Throws what the JSON parser does.
     */
    end(): Result<readonly Recording[]>;
}
