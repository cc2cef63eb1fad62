import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Trial, TrialResult } from './trial.ts';

/** Results of trials in a file, a line each, so that a run that is interrupted goes on where it was. */
export interface Kept {
  /** What a trial came to before; undefined where it was not made. */
  resultOf(trial: Trial): TrialResult | undefined;
  keep(result: TrialResult): void;
}

/** The results in a file, which is made where it is missing. */
export function keptIn(file: string): Kept {
  const known = new Map(existsSync(file) ? readLines(readFileSync(file, 'utf8')) : []);
  mkdirSync(dirname(file), { recursive: true });
  return {
    resultOf: (trial) => known.get(nameOf(trial)),
    keep: (result) => appendFileSync(file, `${JSON.stringify(result)}\n`),
  };
}

/** The results in the lines of a file; the last line may have been cut. */
export function readLines(text: string): readonly (readonly [string, TrialResult])[] {
  return text.split('\n').flatMap((line): readonly (readonly [string, TrialResult])[] => {
    try {
      const result: TrialResult = JSON.parse(line);
      return [[nameOf(result.trial), result]];
    } catch {
      return [];
    }
  });
}

function nameOf({ kind, id, api, level }: Trial): string {
  return [kind, id, api, level].join(' ');
}
