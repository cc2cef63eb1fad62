import type { Outcome } from '../../engine/base/verdict.ts';
import { checkResult, targetCompliance } from '../../engine/run/report.ts';
import type { ReferenceOptions } from '../../reference/index.ts';
import { curlFor } from '../../reporters/curl.ts';
import { instancesFor } from '../../suites/target-run.ts';
import { observeReference } from '../support/observe-reference.ts';

/** What a run on the reference target says of each requirement, by its id. */
export async function verdictsOn(options: ReferenceOptions): Promise<ReadonlyMap<string, Outcome>> {
  const level = 'standard';
  const { api, recording, verdicts } = await observeReference({ ...options, level });
  const judgements = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const checks = instancesFor(api).flatMap((instance) => {
    const verdict = judgements.get(instance.id);
    return verdict === undefined
      ? []
      : [checkResult({ instance, verdict }, api, recording, api.requirements, curlFor)];
  });
  const { requirements } = targetCompliance(api, recording, { items: 0, changed: 0 }, checks, level);
  return new Map(requirements.map(({ id, verdict }) => [id, verdict]));
}

/** The ids of the requirements that are reported as not kept. */
export function broken(verdicts: ReadonlyMap<string, Outcome>): readonly string[] {
  return [...verdicts]
    .filter(([, verdict]) => verdict === 'failed' || verdict === 'warned')
    .map(([id]) => id);
}
