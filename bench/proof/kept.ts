import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Trial, TrialResult } from './trial.ts';

/** What a trial came to, and the commit at which it was made. */
export interface KeptResult extends TrialResult {
  readonly commit: string;
}

/** Results of trials in a file, a line each, so that a run that is interrupted goes on where it was. */
export interface Kept {
  /** What a trial came to before; undefined where it was not made. */
  resultOf(trial: Trial): KeptResult | undefined;
  keep(result: TrialResult): KeptResult;
}

/**
 * The results in a file, which is made where it is missing.
 *
 * @param commit at which results are made from now on.
 */
export function keptIn(file: string, commit: string): Kept {
  const known = new Map(existsSync(file) ? readLines(readFileSync(file, 'utf8')) : []);
  mkdirSync(dirname(file), { recursive: true });
  return {
    resultOf: (trial) => known.get(nameOf(trial)),
    keep: (result) => {
      const kept = { ...result, commit };
      appendFileSync(file, `${JSON.stringify(kept)}\n`);
      return kept;
    },
  };
}

/** The results in the lines of a file; the last line may have been cut. */
export function readLines(text: string): readonly (readonly [string, KeptResult])[] {
  return text.split('\n').flatMap((line): readonly (readonly [string, KeptResult])[] => {
    try {
      const result: KeptResult = JSON.parse(line);
      return [[nameOf(result.trial), result]];
    } catch {
      return [];
    }
  });
}

/** What a trial is known by. */
export function nameOf({ kind, id, api, level }: Trial): string {
  return [kind, id, api, level].join(' ');
}
