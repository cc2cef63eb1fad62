import type { Level } from '../engine/base/verdict.ts';
import type { Compliance } from '../engine/compliance/model.ts';
import type { Recording } from '../engine/run/recording.ts';
/** How to judge; nothing is required. */
export interface JudgeOptions {
    /** The level that the target was observed at if not given. */
    readonly level?: Level | undefined;
    /** The path of a file of known deviations. */
    readonly deviations?: string | undefined;
}
/**
 * Judges one recording, or several of one cloud whose lists are then compared. The same recordings give the same verdicts.
 *
 * @returns what compliance.json holds.
 * @throws ConformanceError where an API or the file of deviations cannot be read.
 */
export declare function judge(recordings: Recording | readonly Recording[], options?: JudgeOptions): Promise<Compliance>;
/**
 * Reads the recordings of an earlier run from its recording.har.
 *
 * @throws ConformanceError `unreadable-recording`.
 */
export declare function readRecording(file: string): Promise<readonly Recording[]>;
/** Writes recordings to a HAR file, from which `readRecording` reads them. */
export declare function writeRecording(file: string, recordings: Recording | readonly Recording[]): Promise<void>;
