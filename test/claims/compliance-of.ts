import type { Level } from '../../engine/base/verdict.ts';
import type { TargetCompliance } from '../../engine/compliance/model.ts';
import { checkResult, targetCompliance } from '../../engine/run/report.ts';
import { type ApiId, startReference } from '../../reference/index.ts';
import { curlFor } from '../../reporters/curl.ts';
import { instancesFor } from '../../suites/target-run.ts';
import { loadOrThrow, observeRunning, type Running, verdictsOf } from '../support/observe-reference.ts';

/** What the report says of a target that is up. */
export async function complianceOf(running: Running, id: ApiId, level: Level = 'standard') {
  const api = await loadOrThrow(id);
  const instances = instancesFor(api);
  const recording = await observeRunning(running, api, level, instances);
  const verdicts = new Map(verdictsOf(api, recording, level).map((verdict) => [verdict.id, verdict]));
  const checks = instances.flatMap((instance) => {
    const verdict = verdicts.get(instance.id);
    return verdict === undefined
      ? []
      : [checkResult({ instance, verdict }, api, recording, api.requirements, curlFor)];
  });
  return targetCompliance(api, recording, { items: 0, changed: 0 }, checks, level);
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
