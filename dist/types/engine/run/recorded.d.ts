import type { Exchange, PlannedRequest } from '../base/exchange.ts';
import type { Recording } from './recording.ts';
/**
 * Answers requests by what was recorded in a stage. What the recording has no answer to is added to `missing`.
 */
export declare function recordedAnswers(recording: Recording): (stage: string, missing?: Set<string>) => (request: PlannedRequest) => Exchange;
