/** Requests in order that are not served: in which ways they fail, and at what. */
import type { ApiId } from '../model.ts';
import { type Condition, only } from '../only.ts';
import type { Wraps } from '../stages.ts';
import { breakingDown, failing } from '../wraps/answers.ts';
import { type Extras, type Fault, fault, type group, type Sentence } from './fault.ts';

/** A way to fail. */
export interface Failure {
  readonly says: (what: string) => string;
  readonly stages: Wraps;
}

const breaksDown = (stages: Wraps): Failure => ({ says: (what) => `Breaks down at ${what}`, stages });

/** Breaks down with a short message. */
export const fails: Failure = breaksDown(failing());
/** Breaks down with the message that services have for it. */
export const breaks: Failure = breaksDown(breakingDown);
export const refuses = (status: number): Failure => ({
  says: (what) => `Refuses ${what}`,
  stages: failing(status),
});
export const guards: Failure = { says: (what) => `A guard refuses ${what}`, stages: failing(403) };
export const findsNothing: Failure = {
  says: (what) => `Answers ${what} with 404`,
  stages: failing(404),
};

/**
 * Faults that fail in one way.
 *
 * @param rows by the rest of the id: at what, and when that is
 */
export function failingAt(
  prefix: Parameters<typeof group>[0],
  apis: readonly ApiId[],
  sentence: Sentence,
  { says, stages }: Failure,
  rows: Readonly<Record<string, readonly [what: string, when: Condition, extras?: Extras]>>,
): readonly Fault[] {
  return Object.entries(rows).map(([slug, [what, when, extras = {}]]) =>
    fault(`${prefix}${slug}: ${says(what)}`, apis, sentence, [only(when, stages), extras]),
  );
}
