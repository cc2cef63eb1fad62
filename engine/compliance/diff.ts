import type { Outcome } from '../base/verdict.ts';
import type { CheckResult, Compliance, RequirementResult, TargetCompliance } from './model.ts';

/** What may have become of a check or a requirement between two runs. */
export const changes = ['newlyBroken', 'fixed', 'newlyUndecided', 'changed', 'gone', 'new'] as const;
export type Change = (typeof changes)[number];

/** A check or a requirement of which two runs do not say the same. */
export interface Difference {
  readonly api: string;
  /** Address of the target, where one of the runs has several of the API. */
  readonly url?: string;
  readonly id: string;
  /** Title of the check, or statement of the requirement. */
  readonly title: string;
  /** Undefined where the first run does not have it. */
  readonly before?: Outcome;
  /** Undefined where the second run does not have it. */
  readonly after?: Outcome;
  /** What the verdict rests on: of the second run, or of the first where only that has it. */
  readonly message: string;
}

export type Differences = Readonly<Record<Change, readonly Difference[]>>;

/** Where a compliance.json comes from. */
export interface DiffSide {
  readonly suite: string;
  readonly startedAt: string;
  readonly level: Compliance['level'];
  readonly targets: readonly { readonly api: string; readonly url: string }[];
}

export interface ComplianceDiff {
  readonly schemaVersion: 1;
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly requirements: Differences;
  readonly checks: Differences;
}

/**
 * What two runs say differently, check by check and requirement by requirement, matched by API and id; where one of them
 * has several targets of one API, by the address too.
 */
export function diffCompliance(before: Compliance, after: Compliance): ComplianceDiff {
  const several = new Set(
    [before, after].flatMap(({ targets }) =>
      targets.flatMap(({ api }, index) =>
        targets.slice(0, index).some((other) => other.api === api) ? [api] : [],
      ),
    ),
  );
  return {
    schemaVersion: 1,
    before: sideOf(before),
    after: sideOf(after),
    requirements: differences(requirementsIn(before, several), requirementsIn(after, several)),
    checks: differences(checksIn(before, several), checksIn(after, several)),
  };
}

/** Whether something that held in the first run fails in the second. What was undecided is not known to have held. */
export function isRegression({ checks, requirements }: ComplianceDiff): boolean {
  return [...checks.newlyBroken, ...requirements.newlyBroken].some(
    ({ before, after }) => (before === 'passed' || before === 'warned') && after === 'failed',
  );
}

interface Judged {
  readonly api: string;
  readonly url?: string;
  readonly id: string;
  readonly title: string;
  readonly verdict: Outcome;
  readonly message: string;
}

function sideOf({ suite, startedAt, level, targets }: Compliance): DiffSide {
  return {
    suite: `${suite.name} ${suite.version}`,
    startedAt,
    level,
    targets: targets.map(({ api, url }) => ({ api, url })),
  };
}

/** The target of a check or requirement; the address only where its API says too little. */
function targetOf({ api, url }: TargetCompliance, several: ReadonlySet<string>): Pick<Judged, 'api' | 'url'> {
  return several.has(api) ? { api, url } : { api };
}

function checksIn({ targets }: Compliance, several: ReadonlySet<string>): readonly Judged[] {
  return targets.flatMap((target) =>
    target.checks.map(({ id, title, verdict, message }: CheckResult) => ({
      ...targetOf(target, several),
      id,
      title,
      verdict,
      message,
    })),
  );
}

function requirementsIn({ targets }: Compliance, several: ReadonlySet<string>): readonly Judged[] {
  return targets.flatMap((target) =>
    target.requirements.map(({ id, statement, verdict, reason }: RequirementResult) => ({
      ...targetOf(target, several),
      id,
      title: statement,
      verdict,
      message: reason,
    })),
  );
}

function differences(before: readonly Judged[], after: readonly Judged[]): Differences {
  const keyOf = ({ api, url, id }: Judged): string => JSON.stringify([api, url, id]);
  const [earlier, later] = [before, after].map((all) => new Map(all.map((one) => [keyOf(one), one])));
  const groups: Record<Change, Difference[]> = {
    newlyBroken: [],
    fixed: [],
    newlyUndecided: [],
    changed: [],
    gone: [],
    new: [],
  };
  for (const one of before) {
    const next = later?.get(keyOf(one));
    const { verdict, ...facts } = next ?? one;
    if (next === undefined) groups.gone.push({ ...facts, before: one.verdict });
    else if (next.verdict !== one.verdict)
      groups[changeOf(one.verdict, verdict)].push({ ...facts, before: one.verdict, after: verdict });
  }
  for (const one of after) {
    if (earlier?.has(keyOf(one)) === true) continue;
    const { verdict, ...facts } = one;
    groups.new.push({ ...facts, after: verdict });
  }
  return groups;
}

const deviating = new Set<Outcome>(['failed', 'warned', 'known']);

function changeOf(before: Outcome, after: Outcome): Change {
  if (after === 'failed' && before !== 'known') return 'newlyBroken';
  if (after === 'warned' && !deviating.has(before)) return 'newlyBroken';
  if (after === 'passed' && deviating.has(before)) return 'fixed';
  if (after === 'inconclusive' || after === 'error') return 'newlyUndecided';
  return 'changed';
}
