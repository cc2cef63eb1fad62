import type { Level, Outcome } from '../../engine/base/verdict.ts';
import type { CauseResult } from '../../engine/compliance/model.ts';
import { type ApiId, faults, variants } from '../../reference/index.ts';
import { complianceOfRun } from '../../test/support/compliance.ts';
import { observeReference } from '../../test/support/observe-reference.ts';

/** One run of the suite on the reference target with one fault or one lawful variant switched on. */
export interface Trial {
  readonly kind: 'fault' | 'variant';
  readonly id: string;
  readonly api: ApiId;
  readonly level: Level;
}

/** What is reported of one check or one requirement. */
export interface Reported {
  readonly id: string;
  readonly verdict: Outcome;
}

/** What a run came to. */
export interface TrialResult {
  readonly trial: Trial;
  /** Checks that failed, warned or broke, in the order of the report. */
  readonly checks: readonly Reported[];
  /** Requirements that are reported as not kept. */
  readonly requirements: readonly Reported[];
  /** What the findings are put down to, the first one first. */
  readonly causes: readonly Pick<CauseResult, 'id' | 'requirements' | 'checks'>[];
  /** Requirements that were decided, kept or not. */
  readonly decided: readonly string[];
}

const blaming: ReadonlySet<Outcome> = new Set(['failed', 'warned', 'error']);

/** Every trial that the reference offers, those of one fault or variant side by side. */
export function allTrials(): readonly Trial[] {
  return [
    ...faults
      .filter(({ beside }) => beside !== true)
      .flatMap(({ id, apis, levels }) =>
        apis.map((api): Trial => {
          const level = levels.includes('standard') ? 'standard' : 'strict';
          return { kind: 'fault', id, api, level };
        }),
      ),
    ...variants.flatMap(({ id, apis, levels }) =>
      apis.flatMap((api) => levels.map((level): Trial => ({ kind: 'variant', id, api, level }))),
    ),
  ];
}

/** Runs the suite for one trial, in this process. */
export async function runTrial(trial: Trial): Promise<TrialResult> {
  const { api: id, level } = trial;
  const switchedOn = trial.kind === 'fault' ? { faults: [trial.id] } : { variants: [trial.id] };
  const observed = await observeReference({ api: id, level, ...switchedOn });
  const { checks, requirements, causes = [] } = complianceOfRun(observed, level);
  const isBlamed = ({ verdict }: Reported): boolean => blaming.has(verdict);
  const asReported = ({ id: own, verdict }: Reported): Reported => ({ id: own, verdict });
  return {
    trial,
    checks: checks.filter(isBlamed).map(asReported),
    requirements: requirements.filter(isBlamed).map(asReported),
    causes: causes.map(({ id: own, requirements: broken, checks: showing }) => ({
      id: own,
      requirements: broken,
      checks: showing,
    })),
    decided: requirements
      .filter(({ verdict }) => verdict === 'passed' || isBlamed({ id: '', verdict }))
      .map(({ id: own }) => own),
  };
}
