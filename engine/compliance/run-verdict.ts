import type { Outcome } from '../base/verdict.ts';
import { staleDeviations, unexpectedlyUndecided } from './deviations.ts';
import type { Compliance, RunVerdict, TargetCompliance } from './model.ts';

/** Everything that compliance.json holds but what follows from it. */
export type JudgedRun = Omit<Compliance, 'verdict' | 'exitStatus'>;

type Facts = Pick<
  JudgedRun,
  'targets' | 'deviations' | 'requireDecided' | 'minDecided' | 'cutShort' | 'unreached'
>;

/** Percent of the MUSTs that apply that a run has to decide where the user says nothing else. */
export const defaultMinDecided = 50;

const exitStatuses: Readonly<Record<RunVerdict, number>> = {
  conforms: 0,
  violates: 1,
  unlisted: 1,
  undecided: 3,
  incomplete: 3,
  'suite-broke': 4,
};

/** The contents of compliance.json, with what the run comes to before all that it judged. */
export function withVerdict({ targets, ...facts }: JudgedRun): Compliance {
  const verdict = verdictOfRun({ targets, ...facts });
  return { ...facts, verdict, exitStatus: exitStatuses[verdict], targets };
}

/**
 * What a run comes to. A run in which nothing or too little was decided is no success, and neither is one that ended before all was
 * asked, or could not judge a target.
 */
export function verdictOfRun(run: Facts): RunVerdict {
  const outcomes = new Set<Outcome>(
    run.targets.flatMap(({ checks }) => checks.map(({ verdict }) => verdict)),
  );
  if (outcomes.has('failed')) return 'violates';
  if (outcomes.has('error')) return 'suite-broke';
  if (run.cutShort !== undefined || (run.unreached ?? []).length > 0) return 'incomplete';
  if (![...outcomes].some(isDecision) || undecidedTargets(run).length > 0) return 'undecided';
  return staleDeviations(run).length > 0 || unexpectedlyUndecided(run).length > 0 ? 'unlisted' : 'conforms';
}

/** The targets of which less was decided than the run had to decide. */
export function undecidedTargets({ targets, minDecided = 0 }: Facts): readonly TargetCompliance[] {
  return targets.filter((target) => {
    const { decided, applicable } = countDecided(target);
    return decided * 100 < applicable * minDecided;
  });
}

/** How much of what applies to a target was decided. */
export interface Decided {
  /** What is counted: the MUSTs of the API's documents, or where those state none that applies, the checks. */
  readonly counted: 'MUST' | 'check';
  readonly decided: number;
  readonly applicable: number;
}

/** How many MUSTs of the documents apply to a target, and how many of these were decided. */
export function countDecided({
  requirements,
  checks,
}: Pick<TargetCompliance, 'requirements' | 'checks'>): Decided {
  const musts = requirements.filter(({ level, source }) => level === 'MUST' && source !== 'http');
  const counted = musts.some(applies) ? 'MUST' : 'check';
  const applicable = (counted === 'MUST' ? musts : checks).filter(applies);
  return {
    counted,
    decided: applicable.filter(({ verdict }) => isDecision(verdict)).length,
    applicable: applicable.length,
  };
}

function applies({ verdict }: { readonly verdict: Outcome }): boolean {
  return verdict !== 'not-applicable';
}

function isDecision(verdict: Outcome): boolean {
  return verdict !== 'not-applicable' && verdict !== 'inconclusive' && verdict !== 'error';
}
