import { temporaryStatuses } from '../engine/base/exchange.ts';
import type { Recording } from '../engine/run/recording.ts';

/** A sentence about the requests that waited because the target asked for it and were refused all the same; undefined where none were. */
export function waitsInVain(recordings: readonly Recording[]): string | undefined {
  const refused = recordings
    .flatMap(({ exchanges }) => exchanges)
    .filter(
      ({ waitedMs, outcome }) =>
        waitedMs > 0 && outcome.kind === 'answer' && temporaryStatuses.has(outcome.status),
    );
  if (refused.length === 0) return undefined;
  const seconds = Math.round(refused.reduce((sum, { waitedMs }) => sum + waitedMs, 0) / 1000);
  const requests = refused.length === 1 ? '1 request' : `${refused.length} requests`;
  return `The target was busy: ${requests} waited ${seconds} s in total as requested, and were still refused.`;
}
