import type { Outcome } from '../engine/base/verdict.ts';
import { manyLines, oneLine, withoutCommands } from '../reporters/escape.ts';

/** What a test shows of a verdict. */
export interface Shown {
  readonly outcome: Outcome;
  readonly message: string;
  readonly expected?: string | undefined;
  readonly actual?: string | undefined;
}

/** What is neither a success nor a failure of a test. */
const skipped = new Set<Outcome>(['inconclusive', 'not-applicable', 'known']);

/**
 * Ends a test as its verdict says: a finding fails it; an undecided check, or one that does not apply, is skipped with its reason and
 * never passes.
 *
 * @throws ConformanceFinding
 */
export function showOutcome(shown: Shown, skip: (reason: string) => void): void {
  if (shown.outcome === 'failed' || shown.outcome === 'error') throw new ConformanceFinding(shown);
  if (skipped.has(shown.outcome)) skip(withoutCommands(oneLine(shown.message)));
}

/** A finding as the test runner shows it: its own sentence, without a stack of the suite's code. */
export class ConformanceFinding extends Error {
  override readonly name = 'finding';
  constructor({ message, expected, actual }: Shown) {
    const grounds = [
      expected === undefined ? '' : `\nexpected: ${expected}`,
      actual === undefined ? '' : `\nactual: ${actual}`,
    ];
    // what a target says is hostile text to the terminal and to the build service that shows it
    super(withoutCommands(manyLines(`${message}${grounds.join('')}`)));
    this.stack = this.message;
  }
}
