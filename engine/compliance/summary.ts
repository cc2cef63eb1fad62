import type { Outcome } from '../base/verdict.ts';
import type { Summary } from './model.ts';

/** How often each verdict was given. */
export function summaryOf(all: readonly Outcome[]): Summary {
  const count = (outcome: Outcome): number => all.filter((one) => one === outcome).length;
  return {
    passed: count('passed'),
    warned: count('warned'),
    known: count('known'),
    inconclusive: count('inconclusive'),
    notApplicable: count('not-applicable'),
    failed: count('failed'),
    error: count('error'),
  };
}
