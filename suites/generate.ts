import { describe, inject, test } from 'vitest';
import type { Category, Claim, Level, Outcome } from '../engine/base/verdict.ts';
import { ownNumber, targetNames } from '../engine/compliance/target-names.ts';
import type { Judgement } from '../engine/run/judge.ts';
import {
  checkResult,
  evidenceExchanges,
  type Judged,
  requirementResults,
  shownAddress,
} from '../engine/run/report.ts';
import { describeForAllure } from '../reporters/allure.ts';
import { requirementsPage } from '../reporters/allure-page.ts';
import { curlFor } from '../reporters/curl.ts';
import { openRun, type RunInput, type TargetRun } from './run-input.ts';
import { verdictOn } from './verdict.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the recording is and how to judge it; given by the command. */
    conformance: RunInput | undefined;
  }
  interface TaskMeta {
    /** What the test found, for the reporters. */
    judged?: { readonly target: number; readonly id: string; readonly verdict: Judgement };
  }
}

/** What is neither a success nor a failure of a test. */
const skipped = new Set<Outcome>(['inconclusive', 'not-applicable', 'known']);

/**
 * Makes one test of each check of a category, for each target that was recorded. The tests ask nothing: they judge the
 * recording. An undecided check or one that does not apply shows as skipped with its reason, never as passed.
 */
export async function judgeCategory(category: Category): Promise<void> {
  const input = inject('conformance');
  if (input === undefined) {
    test.skip('there is no recording to judge: start the suite by its command, image-api-conformance run');
    return;
  }
  const run = await openRun(input);
  if (!run.ok) throw new Error(run.problem.message);
  let tests = 0;
  run.value.forEach((target, index) => {
    const instances = target.instances.filter(({ check }) => check.category === category);
    if (instances.length === 0) return;
    tests += instances.length;
    describe(target.api.id, () => {
      for (const instance of instances) {
        test(`${instance.id}: ${instance.title}`, async ({ task, skip }) => {
          const verdict = verdictOn(target, instance, input.deviations ?? []);
          task.meta.judged = { target: index, id: instance.id, verdict };
          await tellAllure(target, { instance, verdict }, run.value, input.level);
          if (verdict.outcome === 'failed' || verdict.outcome === 'error')
            throw new ConformanceFinding(verdict);
          if (skipped.has(verdict.outcome)) skip(verdict.message);
        });
      }
    });
  });
  if (tests === 0) test.skip(`no check of this category applies to the APIs of the recording`);
}

/** A finding as the test runner shows it: its own sentence, without a stack of the suite's code. */
class ConformanceFinding extends Error {
  override readonly name = 'finding';
  constructor({ message, expected, actual }: Claim) {
    const grounds = [
      expected === undefined ? '' : `\nexpected: ${expected}`,
      actual === undefined ? '' : `\nactual: ${actual}`,
    ];
    super(`${message}${grounds.join('')}`);
    this.stack = this.message;
  }
}

async function tellAllure(
  target: TargetRun,
  judged: Judged,
  all: readonly TargetRun[],
  level: Level,
): Promise<void> {
  const { api, recording } = target;
  const index = all.indexOf(target);
  const places = all.map((one) => ({ api: one.api.id, url: shownAddress(one.recording) }));
  const documents = all.map((one) => new Set(one.api.requirements.map(({ document }) => document)));
  const { requirements, readings } = api;
  const result = checkResult(judged, api, recording, requirements, curlFor);
  const own = requirements.filter(({ id }) => result.requirements.includes(id));
  await describeForAllure({
    result,
    check: judged.instance.check,
    requirements: requirementResults(own, [result], level),
    target: {
      name: targetNames(places)[index] ?? api.id,
      url: recording.endpoint,
      embedded: recording.embedded,
      numberOf: (document) => ownNumber(index, document, documents),
    },
    evidence: evidenceExchanges(judged.verdict, recording),
    requirementsPage,
    readings: result.readings.flatMap((id) => {
      const reading = readings.get(id);
      return reading === undefined ? [] : [{ id, text: `${reading.defect} ${reading.standard}` }];
    }),
  });
}
