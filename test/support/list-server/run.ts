import type { Api } from '../../../engine/api/model.ts';
import type { Level } from '../../../engine/base/verdict.ts';
import type { TargetCompliance } from '../../../engine/compliance/model.ts';
import { observe } from '../../../library/observe.ts';
import { complianceOfRun } from '../compliance.ts';
import { claims, type Observed, verdictsOf } from '../observe-reference.ts';
import { type ListServer, listServer, type Wrong } from './server.ts';

/** What a run on a server in memory says. */
export interface ListRun extends Observed {
  /** The findings, each in one line that begins with the outcome and the id of the check. */
  readonly findings: readonly string[];
  readonly compliance: TargetCompliance;
}

/** Runs the whole suite on a list server in this process. */
export async function runOn(
  api: Api,
  server: ListServer,
  wrong?: Wrong,
  level: Level = 'standard',
): Promise<ListRun> {
  const fetch = listServer(wrong === undefined ? server : { ...server, wrong });
  const recording = await observe({ api, fetch, level });
  const observed = { api, recording, verdicts: verdictsOf(api, recording, level) };
  return {
    ...observed,
    findings: claims(observed.verdicts),
    compliance: complianceOfRun(observed, level),
  };
}

/** The ids of the checks that find something. */
export function checksIn(findings: readonly string[]): readonly string[] {
  return findings.map((finding) => finding.split(' ')[1]?.replace(/:$/, '') ?? '');
}
