import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, inject, test } from 'vitest';
import type { Category, Outcome } from '../engine/base/verdict.ts';
import { tellAllure } from '../reporters/allure-test.ts';
import { type CheckTest, fileOfCategory } from './check-test.ts';

/** What is neither a success nor a failure of a test. */
const skipped = new Set<Outcome>(['inconclusive', 'not-applicable', 'known']);

/**
 * Registers one test for each check of a category, of each target. The global set-up has observed and judged, so a test only says
 * what was found. An undecided check, or one that does not apply, shows as skipped with its reason, never as passed.
 */
export function testCategory(category: Category): void {
  const tests = readTests(category);
  if (tests.length === 0) test.skip('no check of this category applies');
  for (const target of new Set(tests.map((one) => one.target))) {
    describe(target, () => {
      for (const one of tests.filter((other) => other.target === target)) {
        test(one.name, async ({ skip }) => {
          await tellAllure(one.allure);
          if (one.outcome === 'failed' || one.outcome === 'error') throw new ConformanceFinding(one);
          if (skipped.has(one.outcome)) skip(one.message);
        });
      }
    });
  }
}

function readTests(category: Category): readonly CheckTest[] {
  return JSON.parse(readFileSync(join(inject('checkTests'), fileOfCategory(category)), 'utf8'));
}

/** A finding as the test runner shows it: its own sentence, without a stack of the suite's code. */
class ConformanceFinding extends Error {
  override readonly name = 'finding';
  constructor({ message, expected, actual }: CheckTest) {
    const grounds = [
      expected === undefined ? '' : `\nexpected: ${expected}`,
      actual === undefined ? '' : `\nactual: ${actual}`,
    ];
    super(`${message}${grounds.join('')}`);
    this.stack = this.message;
  }
}
