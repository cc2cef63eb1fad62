import { type Result } from '../base/result.ts';
import type { Har } from './har-types.ts';
/** The HAR object that a parsed file holds, or problem `unreadable-recording`. */
export declare function readHarFile(value: unknown): Result<Har>;
