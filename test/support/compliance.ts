import type { Level } from '../../engine/base/verdict.ts';
import type { TargetCompliance } from '../../engine/compliance/model.ts';
import { checkResult, targetCompliance } from '../../engine/run/report.ts';
import { curlFor } from '../../reporters/curl.ts';
import { instancesFor } from '../../suites/target-run.ts';
import type { Observed } from './observe-reference.ts';

/** What the report says of a run; how many entries there were is left out. */
export function complianceOfRun({ api, recording, verdicts }: Observed, level: Level): TargetCompliance {
  const judgements = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const checks = instancesFor(api).flatMap((instance) => {
    const verdict = judgements.get(instance.id);
    return verdict === undefined
      ? []
      : [checkResult({ instance, verdict }, api, recording, api.requirements, curlFor)];
  });
  return targetCompliance(api, recording, { items: 0, changed: 0 }, checks, level);
}
