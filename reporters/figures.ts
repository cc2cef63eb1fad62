import { type Category, categories, isFinding, type Outcome } from '../engine/base/verdict.ts';
import type {
  CheckResult,
  RequirementResult,
  Summary,
  TargetCompliance,
} from '../engine/compliance/model.ts';
import { summaryOf } from '../engine/compliance/summary.ts';
import { oneLine } from './escape.ts';

/** The verdicts in the order in which tables show them. */
export const columns = [
  { outcome: 'passed', member: 'passed', word: 'passed' },
  { outcome: 'warned', member: 'warned', word: 'warned' },
  { outcome: 'known', member: 'known', word: 'known' },
  { outcome: 'inconclusive', member: 'inconclusive', word: 'undecided' },
  { outcome: 'not-applicable', member: 'notApplicable', word: 'n/a' },
  { outcome: 'failed', member: 'failed', word: 'failed' },
  { outcome: 'error', member: 'error', word: 'error' },
] as const satisfies readonly { outcome: Outcome; member: keyof Summary; word: string }[];

/** How many of these have each verdict. */
export function tally(all: readonly { readonly verdict: Outcome }[]): Summary {
  return summaryOf(all.map(({ verdict }) => verdict));
}

export interface CategoryFigures {
  readonly category: Category;
  readonly checks: readonly CheckResult[];
  readonly summary: Summary;
}

/** The checks of a target by category, in the order of the documentation; categories without a check are left out. */
export function byCategory(target: TargetCompliance): readonly CategoryFigures[] {
  return categories
    .map((category) => target.checks.filter((check) => check.category === category))
    .flatMap((checks) => {
      const [first] = checks;
      return first === undefined ? [] : [{ category: first.category, checks, summary: tally(checks) }];
    });
}

export interface LevelFigures {
  readonly level: RequirementResult['level'];
  /** Requirements that are kept, of those about which something was found out. */
  readonly kept: number;
  readonly decided: number;
  /** Requirements that could be tested and were not decided. */
  readonly undecided: number;
}

export const levels = ['MUST', 'SHOULD', 'MAY'] as const;

/** How many of these requirements are kept. */
export function kept(all: readonly RequirementResult[]): Omit<LevelFigures, 'level'> {
  const { passed, warned, known, failed, inconclusive, error } = tally(all);
  return { kept: passed, decided: passed + warned + known + failed, undecided: inconclusive + error };
}

/** How many of the documents' requirements are kept, by level; levels of which nothing can be decided are left out. */
export function byLevel(target: TargetCompliance): readonly LevelFigures[] {
  return levels.flatMap((level) => {
    const all = ofDocuments(target).filter((requirement) => requirement.level === level);
    const figures = kept(all);
    return figures.decided + figures.undecided === 0 ? [] : [{ level, ...figures }];
  });
}

/** The requirements that the documents of the target's API state. */
export function ofDocuments(target: TargetCompliance): readonly RequirementResult[] {
  return target.requirements.filter(({ source }) => source !== 'http');
}

/** The requirements of HTTP itself, which reports show apart from those of the documents. */
export function ofHttp(target: TargetCompliance): readonly RequirementResult[] {
  return target.requirements.filter(({ source }) => source === 'http');
}

/** The requirements that a check shows as not kept; all that it names where the results do not say it. */
export function requirementsBroken(
  target: TargetCompliance,
  check: CheckResult,
): readonly RequirementResult[] {
  return requirementsOf(target, { ...check, requirements: check.broken ?? check.requirements });
}

/** The requirements that a check names, as this run judged them. */
export function requirementsOf(
  target: Pick<TargetCompliance, 'requirements'>,
  check: Pick<CheckResult, 'requirements'>,
): readonly RequirementResult[] {
  return target.requirements.filter(({ id }) => check.requirements.includes(id));
}

/** The strongest word of the requirements: MUST before SHOULD before MAY; none named counts as MAY. */
function strongest(requirements: readonly RequirementResult[]): RequirementResult['level'] {
  const has = (level: RequirementResult['level']): boolean => requirements.some((one) => one.level === level);
  return has('MUST') ? 'MUST' : has('SHOULD') ? 'SHOULD' : 'MAY';
}

/** The word for what a check found: that of the requirements which it finds broken, or of all that it names where it finds none. */
export function levelOf(
  { verdict }: Pick<CheckResult, 'verdict'>,
  requirements: readonly RequirementResult[],
): RequirementResult['level'] {
  if (verdict === 'warned') return 'SHOULD';
  const broken = requirements.filter((one) => isFinding(verdict) && one.verdict === verdict);
  return strongest(broken.length === 0 ? requirements : broken);
}

export interface Reason {
  readonly reason: string;
  readonly checks: readonly CheckResult[];
}

/** The checks with this verdict, those with the same reason together, the commonest reason first. */
export function byReason(target: TargetCompliance, outcome: Outcome): readonly Reason[] {
  const groups = new Map<string, CheckResult[]>();
  for (const check of target.checks) {
    if (check.verdict !== outcome) continue;
    const group = groups.get(check.message);
    if (group === undefined) groups.set(check.message, [check]);
    else group.push(check);
  }
  return [...groups]
    .map(([reason, checks]) => ({ reason, checks }))
    .sort((left, right) => right.checks.length - left.checks.length);
}

/** Bytes for people. */
function bytes(number: number): string {
  if (number < 1_000) return `${number} B`;
  if (number < 1_000_000) return `${(number / 1_000).toFixed(1)} kB`;
  return `${(number / 1_000_000).toFixed(1)} MB`;
}

/** What entries are called in results that do not say it. */
const anyNoun = { one: 'entry', many: 'entries' } as const;

/** What a target was, and how much was asked of it, as short phrases. */
export function facts(target: TargetCompliance): readonly string[] {
  const { images, noun = anyNoun, changedDuringRun, requests, bytesReceived } = target;
  return [
    `${images} ${oneLine(images === 1 ? noun.one : noun.many, 100)}`,
    changedDuringRun === 0 ? 'none changed during the run' : `${changedDuringRun} changed during the run`,
    `${requests} ${requests === 1 ? 'request' : 'requests'}`,
    bytes(bytesReceived),
  ];
}
