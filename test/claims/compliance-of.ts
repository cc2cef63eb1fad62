import type { Level } from '../../engine/base/verdict.ts';
import type { TargetCompliance } from '../../engine/compliance/model.ts';
import { type ApiId, startReference } from '../../reference/index.ts';
import { instancesFor } from '../../suites/target-run.ts';
import { complianceOfRun } from '../support/compliance.ts';
import { loadOrThrow, observeRunning, type Running, verdictsOf } from '../support/observe-reference.ts';

/** What the report says of a target that is up. */
export async function complianceOf(running: Running, id: ApiId, level: Level = 'standard') {
  const api = await loadOrThrow(id);
  const recording = await observeRunning(running, api, level, instancesFor(api));
  return complianceOfRun({ api, recording, verdicts: verdictsOf(api, recording, level) }, level);
}

/** What the report says of the reference with one fault. */
export async function complianceWith(fault: string, api: ApiId): Promise<TargetCompliance> {
  const reference = await startReference({ api, faults: [fault] });
  try {
    return await complianceOf(reference, api);
  } finally {
    await reference.close();
  }
}

/** The verdict on one check. */
export function verdictOn({ checks }: TargetCompliance, id: string): string | undefined {
  return checks.find((check) => check.id === id)?.verdict;
}
