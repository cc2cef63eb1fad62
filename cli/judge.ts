import { setImmediate } from 'node:timers/promises';
import type { Api } from '../engine/api/model.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import type { Compliance } from '../engine/compliance/model.ts';
import { type RunInput, readRun, type TargetRun } from '../suites/run-input.ts';
import { type GivenVerdict, verdictOn } from '../suites/verdict.ts';
import { complianceOf, type Judging } from './results.ts';

/**
 * Judges a recording. Where Allure's results are wanted, Vitest runs each check as a test that Allure's own reporter hears; where
 * they are not, nothing waits for Vitest to load.
 *
 * @param allureResults folder for Allure's results, or undefined for none.
 * @returns problem `suite-broken` where the recording cannot be judged.
 */
export async function judgeFile(
  file: string,
  judging: Judging,
  allureResults: string | undefined,
): Promise<Result<{ readonly compliance: Compliance; readonly apis: readonly Api[] }>> {
  const { level, deviations = [] } = judging;
  const input = { recording: file, level, deviations };
  const verdicts = allureResults === undefined ? undefined : await judgedByVitest(input, allureResults);
  if (verdicts?.ok === false) return verdicts;
  const targets = await readRun(input);
  if (!targets.ok)
    return failure('suite-broken', `The suite itself broke while judging: ${targets.problem.message}`);
  return success({
    compliance: complianceOf(
      targets.value,
      verdicts?.value ?? (await judgedHere(targets.value, input)),
      judging,
    ),
    apis: targets.value.map(({ api }) => api),
  });
}

async function judgedByVitest(
  input: RunInput,
  allureResults: string,
): Promise<Result<readonly GivenVerdict[]>> {
  const { judgeByVitest } = await import('./judge-by-vitest.ts');
  return await judgeByVitest(input, allureResults);
}

/** The verdicts of all checks. Between two of them whoever interrupts the command is heard. */
async function judgedHere(
  targets: readonly TargetRun[],
  { deviations = [] }: RunInput,
): Promise<readonly GivenVerdict[]> {
  for (const { instances, prepare } of targets) {
    for (const instance of instances) {
      await setImmediate();
      prepare(instance);
    }
  }
  return targets.flatMap((target, index) =>
    target.instances.map((instance) => ({
      target: index,
      id: instance.id,
      verdict: verdictOn(target, instance, deviations),
    })),
  );
}
