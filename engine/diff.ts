import type { CheckResult, Compliance, RequirementResult } from './compliance.ts';
import type { Outcome } from './verdict.ts';

/** What may have become of a check or a requirement between two runs. */
export const changes = ['newlyBroken', 'mended', 'newlyUndecided', 'changed', 'gone', 'new'] as const;
export type Change = (typeof changes)[number];

/** A check or a requirement of which two runs do not say the same. */
export interface Difference {
  readonly api: string;
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

/** What two runs say differently, check by check and requirement by requirement, matched by API and id. */
export function diffCompliance(before: Compliance, after: Compliance): ComplianceDiff {
  return {
    schemaVersion: 1,
    before: sideOf(before),
    after: sideOf(after),
    requirements: differences(requirementsIn(before), requirementsIn(after)),
    checks: differences(checksIn(before), checksIn(after)),
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

function checksIn({ targets }: Compliance): readonly Judged[] {
  return targets.flatMap(({ api, checks }) =>
    checks.map(({ id, title, verdict, message }: CheckResult) => ({ api, id, title, verdict, message })),
  );
}

function requirementsIn({ targets }: Compliance): readonly Judged[] {
  return targets.flatMap(({ api, requirements }) =>
    requirements.map(({ id, statement, verdict, reason }: RequirementResult) => ({
      api,
      id,
      title: statement,
      verdict,
      message: reason,
    })),
  );
}

function differences(before: readonly Judged[], after: readonly Judged[]): Differences {
  const keyOf = ({ api, id }: Judged): string => JSON.stringify([api, id]);
  const [earlier, later] = [before, after].map((all) => new Map(all.map((one) => [keyOf(one), one])));
  const groups: Record<Change, Difference[]> = {
    newlyBroken: [],
    mended: [],
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
  if (after === 'passed' && deviating.has(before)) return 'mended';
  if (after === 'inconclusive' || after === 'error') return 'newlyUndecided';
  return 'changed';
}
