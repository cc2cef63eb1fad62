import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, inject, test } from 'vitest';
import type { Category } from '../engine/base/verdict.ts';
import { tellAllure } from '../reporters/allure-test.ts';
import { type CheckTest, fileOfCategory } from './check-test.ts';
import { showOutcome } from './finding.ts';

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
          showOutcome(one, skip);
        });
      }
    });
  }
}

function readTests(category: Category): readonly CheckTest[] {
  return JSON.parse(readFileSync(join(inject('checkTests'), fileOfCategory(category)), 'utf8'));
}
