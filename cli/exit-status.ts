import type { Outcome } from '../engine/base/verdict.ts';
import { staleDeviations, unexpectedlyUndecided } from '../engine/compliance/deviations.ts';
import type { Compliance } from '../engine/compliance/model.ts';

/** Exit status of the process for a problem's code: 2 where the user can mend the call, 3 where the target is at fault, 4 where the suite is. */
export function exitStatusOfProblem(code: string): number {
  if (code === 'suite-broken') return 4;
  return [
    'unreachable',
    'unauthenticated',
    'unrecognised',
    'failing',
    'not-in-catalogue',
    'ambiguous-api',
  ].includes(code)
    ? 3
    : 2;
}

/**
 * Exit status of a run that was judged. A run in which nothing was decided is no success, and neither is one that ended
 * before all was asked.
 */
export function exitStatus(compliance: Compliance, cutShort = false): number {
  const outcomes = new Set<Outcome>(
    compliance.targets.flatMap(({ checks }) => checks.map(({ verdict }) => verdict)),
  );
  if (outcomes.has('failed')) return 1;
  if (outcomes.has('error')) return 4;
  if (cutShort) return 3;
  if (staleDeviations(compliance).length > 0) return 1;
  const decided = outcomes.has('passed') || outcomes.has('warned') || outcomes.has('known');
  if (decided && unexpectedlyUndecided(compliance).length > 0) return 1;
  return decided ? 0 : 3;
}
