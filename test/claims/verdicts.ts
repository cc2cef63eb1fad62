import type { Outcome } from '../../engine/base/verdict.ts';
import type { ReferenceOptions } from '../../reference/index.ts';
import { complianceOfRun } from '../support/compliance.ts';
import { observeReference } from '../support/observe-reference.ts';

/** What a run on the reference target says of each requirement, by its id. */
export async function verdictsOn(options: ReferenceOptions): Promise<ReadonlyMap<string, Outcome>> {
  const level = 'standard';
  const { requirements } = complianceOfRun(await observeReference({ ...options, level }), level);
  return new Map(requirements.map(({ id, verdict }) => [id, verdict]));
}

/** The ids of the requirements that are reported as not kept. */
export function broken(verdicts: ReadonlyMap<string, Outcome>): readonly string[] {
  return [...verdicts]
    .filter(([, verdict]) => verdict === 'failed' || verdict === 'warned')
    .map(([id]) => id);
}
